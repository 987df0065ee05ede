using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;

public sealed class DbtReachable(HttpClient http) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await http.GetAsync("https://ab123.us1.dbt.com/", cancellationToken);
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"dbt answers {(int)response.StatusCode}");
    }
}
