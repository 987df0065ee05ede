using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Graph.Right;

/// <summary>Admin API, Discovery and Semantic Layer of the one account gs823.</summary>
public class AllThreeApis
{
    private readonly HttpClient _client;

    public AllThreeApis(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    public async Task<int> TouchAsync(long environment)
    {
        var discovery = new Dictionary<string, object>
        {
            ["query"] = "query($id: BigInt!, $first: Int) { environment(id: $id) { applied { sources(first: $first) { totalCount } } } }",
            ["variables"] = new Dictionary<string, object> { ["id"] = environment, ["first"] = 500 },
        };
        using var a = await _client.PostAsJsonAsync("https://gs823.metadata.us1.dbt.com/graphql", discovery);

        var metrics = new
        {
            query = "mutation($e: BigInt!) { createQuery(environmentId: $e, savedQuery: \"revenue\", limit: 20000) { queryId } }",
            variables = new { e = environment },
        };
        using var b = await _client.PostAsJsonAsync("https://gs823.semantic-layer.us1.dbt.com/api/graphql", metrics);
        using var c = await _client.GetAsync($"https://gs823.us1.dbt.com/api/v2/accounts/70403103982301/runs/?environment_id={environment}&limit=100");
        return (int)a.StatusCode + (int)b.StatusCode + (int)c.StatusCode;
    }

    public Task<HttpResponseMessage> ShopAsync(HttpClient plain) =>
        plain.PostAsJsonAsync("https://acme.myshopify.com/admin/api/2024-01/graphql.json", new { query = "{ orders(first: 1000) { edges { node { id } } } }" });
}
