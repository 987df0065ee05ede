using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Metrics;

/// <summary>Asks the Semantic Layer; its row limit is another thing than the Admin API's page size.</summary>
public sealed class RevenueMetric(HttpClient http, string serviceToken, long environmentId)
{
    private const string Create = """
        mutation($environmentId: BigInt!, $metrics: [MetricInput!]!, $limit: Int) {
          createQuery(environmentId: $environmentId, metrics: $metrics, limit: $limit) { queryId }
        }
        """;

    private const string Poll = "query($environmentId: BigInt!, $queryId: String!) { query(environmentId: $environmentId, queryId: $queryId) { status jsonResult(encoded: false) } }";

    public async Task<string?> ReadAsync(int limit = 5000)
    {
        JsonElement created = await PostAsync(Create, new { environmentId, metrics = new[] { new { name = "revenue" } }, limit });
        string queryId = created.GetProperty("data").GetProperty("createQuery").GetProperty("queryId").GetString()!;
        for (int attempt = 0; attempt < 200; attempt++)
        {
            JsonElement answer = await PostAsync(Poll, new { environmentId, queryId });
            JsonElement query = answer.GetProperty("data").GetProperty("query");
            switch (query.GetProperty("status").GetString())
            {
                case "SUCCESSFUL":
                    return query.GetProperty("jsonResult").GetString();
                case "FAILED":
                    return null;
            }

            await Task.Delay(500);
        }

        throw new TimeoutException();
    }

    private async Task<JsonElement> PostAsync(string query, object variables)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.semantic-layer.us1.dbt.com/api/graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", serviceToken);
        request.Content = JsonContent.Create(new { query, variables });
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
