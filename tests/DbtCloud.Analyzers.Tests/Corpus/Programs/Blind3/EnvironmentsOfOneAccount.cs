using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Discovery.Loops;

public sealed class FreshnessCheck(HttpClient http, IConfiguration configuration)
{
    private const string Query = """
        query($id: BigInt!, $after: String) {
          environment(id: $id) { applied { sources(first: 500, after: $after) { edges { node { uniqueId freshness { maxLoadedAt } } } pageInfo { endCursor hasNextPage } } } }
        }
        """;

    public async Task<int> CountAsync(CancellationToken ct)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:ServiceToken"]);
        int count = 0;
        foreach (long environment in configuration.GetSection("Dbt:Environments").Get<long[]>() ?? [])
        {
            string? after = null;
            do
            {
                using HttpResponseMessage answer = await http.PostAsJsonAsync("https://eo911.metadata.us1.dbt.com/graphql", new { query = Query, variables = new { id = environment, after } }, ct);
                JsonElement sources = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct))
                    .GetProperty("data").GetProperty("environment").GetProperty("applied").GetProperty("sources");
                count += sources.GetProperty("edges").GetArrayLength();
                JsonElement page = sources.GetProperty("pageInfo");
                after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
            }
            while (after is not null);
        }

        return count;
    }
}
