using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Catalog;

public sealed class DiscoveryClient(HttpClient http, string token)
{
    private const string Query =
        """
        query Models($environment: BigInt!, $after: String) {
          environment(id: $environment) {
            applied {
              models(first: 1000, after: $after) {
                edges { node { uniqueId name } }
                pageInfo { endCursor hasNextPage }
              }
            }
          }
        }
        """; 

    public async Task<JsonElement> ModelsAsync(long environment, int pageSize = 500)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.metadata.us1.dbt.com/graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = JsonContent.Create(new
        {
            query = "query($e: BigInt!, $first: Int) { environment(id: $e) { applied { models(first: $first) { totalCount } } } }",
            variables = new { e = environment, first = pageSize },
        });
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<string> JobsAsync(long account)
    {
        Dictionary<string, string?> parameters = new()
        {
            ["order_by"] = "name",
            ["limit"] = "200", // expect: DBTC3003
            ["project_id"] = null,
        };
        using HttpRequestMessage request = new(HttpMethod.Get, QueryHelpers.AddQueryString($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/", parameters));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static string Unsent => Query;
}
