using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Workers.Careful;

public sealed record TenantEntry
{
    public required long AccountId { get; init; }
    public required string Token { get; init; }
    public string Prefix { get; init; } = "ab123";
}

public sealed class TenantsWorker(IHttpClientFactory factory, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TenantEntry[] tenants = configuration.GetSection("Dbt:Tenants").Get<TenantEntry[]>() ?? [];

        await Parallel.ForEachAsync(tenants, stoppingToken, async (tenant, ct) =>
        {
            using HttpClient http = factory.CreateClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
            await http.GetStringAsync($"https://{tenant.Prefix}.us1.dbt.com/api/v2/accounts/{tenant.AccountId}/runs/?limit=1", ct);
        });

        await Task.WhenAll(tenants.Select(tenant => PingAsync(tenant, stoppingToken)));

        foreach ((TenantEntry tenant, int index) in tenants.Select((tenant, index) => (tenant, index)))
        {
            string? backup = configuration[$"Dbt:Tenants:{index}:BackupToken"];
            if (backup is null)
            {
                continue;
            }

            using HttpRequestMessage request = new(HttpMethod.Get, $"https://{tenant.Prefix}.us1.dbt.com/api/v2/accounts/{tenant.AccountId}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", backup);
            using HttpResponseMessage response = await factory.CreateClient().SendAsync(request, stoppingToken);
        }
    }

    private async Task PingAsync(TenantEntry tenant, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://{tenant.Prefix}.us1.dbt.com/api/v2/accounts/{tenant.AccountId}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
        using HttpResponseMessage response = await factory.CreateClient().SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }
}
