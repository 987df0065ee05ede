using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

public sealed class DbtHealthCheck(IHttpClientFactory factory) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var client = factory.CreateClient("dbt");
        using var response = await client.GetAsync("whoami/", cancellationToken); // expect-info: DBTC2006
        return response.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"dbt says {(int)response.StatusCode}");
    }
}

public static class HealthSetup
{
    public static void AddDbtHealth(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("dbt", client =>
        {
            client.BaseAddress = new Uri("https://hc701.us3.dbt.com/api/v2/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        });
        services.AddHealthChecks().AddCheck<DbtHealthCheck>("dbt");
    }
}
