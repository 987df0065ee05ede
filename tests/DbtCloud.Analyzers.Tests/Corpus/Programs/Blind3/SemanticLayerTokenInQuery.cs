using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Metrics;

public sealed class SemanticLayer(HttpClient http, ILogger<SemanticLayer> logger, string semanticLayerToken, long environmentId)
{
    private const string Endpoint = "https://sl970.semantic-layer.us1.dbt.com/api/graphql";

    public async Task<string> CreateQueryAsync(string metric, CancellationToken ct)
    {
        var body = new
        {
            query = "mutation($e: BigInt!, $m: [MetricInput!]!) { createQuery(environmentId: $e, metrics: $m, limit: 5000) { queryId } }",
            variables = new { e = environmentId, m = new[] { new { name = metric } } },
        };
        using var response = await http.PostAsJsonAsync($"{Endpoint}?token={semanticLayerToken}", body, ct); // expect: DBTC1003
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return answer.GetProperty("data").GetProperty("createQuery").GetProperty("queryId").GetString()!;
    }

    public void Trace(string metric) => logger.LogInformation("querying {Metric} of environment {Environment}", metric, environmentId);
}
