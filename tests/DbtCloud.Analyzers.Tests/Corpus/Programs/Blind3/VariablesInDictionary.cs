using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Catalog;

public static class SourceLister
{
    private const string Gql = """
        query Sources($environmentId: BigInt!, $first: Int!, $after: String) {
          environment(id: $environmentId) { applied { sources(first: $first, after: $after) { edges { node { name } } } } }
        }
        """;

    public static async Task<string> ListAsync(HttpClient http, long environmentId, string? after, CancellationToken ct)
    {
        var variables = new Dictionary<string, object?>
        {
            ["environmentId"] = environmentId,
            ["first"] = 1000, // expect: DBTC3003
            ["after"] = after,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://vd824.metadata.us1.dbt.com/graphql")
        {
            Content = JsonContent.Create(new { query = Gql, variables }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using var response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
