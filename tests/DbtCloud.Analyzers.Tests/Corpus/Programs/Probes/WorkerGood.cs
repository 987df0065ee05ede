using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
public sealed class Tenant { public long AccountId { get; init; } public string TokenVariable { get; init; } = ""; public Uri Url { get; init; } = null!; }
public sealed class TenantsOptions { public List<Tenant> Tenants { get; init; } = []; }
public interface ITokenSource { ValueTask<string> ForAsync(Tenant tenant, CancellationToken ct); }
public sealed class EnvTokens : ITokenSource
{
    public ValueTask<string> ForAsync(Tenant tenant, CancellationToken ct) => new(Environment.GetEnvironmentVariable(tenant.TokenVariable) ?? throw new InvalidOperationException(tenant.TokenVariable));
}
public sealed class DbtWorker(HttpClient http, IOptionsMonitor<TenantsOptions> options, ITokenSource tokens) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(options.CurrentValue.Tenants, stoppingToken, One);
    private async ValueTask One(Tenant t, CancellationToken ct)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, new Uri(t.Url, $"/api/v2/accounts/{t.AccountId}/jobs/")) { Headers = { Authorization = new AuthenticationHeaderValue("Token", await tokens.ForAsync(t, ct)) } };
        (await http.SendAsync(m, ct)).EnsureSuccessStatusCode();
    }
}
