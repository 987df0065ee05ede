using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var dbt = builder.Services.AddDbtCloud();
foreach (var section in builder.Configuration.GetSection("Tenants").GetChildren())
{
    dbt.AddAccount(section.Key, options =>
    {
        options.AccountId = section.GetValue<long>("Account");
        options.AccessUrl = section.GetValue<Uri>("Url");
        options.Token = section["Secret"];
        options.RequestsPerMinute = section.GetValue("PerMinute", 1000);
    });
    builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(
        $"dbt {section.Key}",
        provider => new AccountCheck(provider.GetRequiredKeyedService<DbtCloudClient>(section.Key)),
        HealthStatus.Degraded,
        ["dbt"]));
}

foreach (var (key, id) in new Dictionary<string, long> { ["alpha"] = 70403103911201, ["omega"] = 70403103911202 })
{
    dbt.AddAccount(key, id, new Uri($"https://{key}.us1.dbt.com"), builder.Configuration[$"Fixed:{key}:Secret"]);
}

builder.Build().Run();

internal sealed class AccountCheck(DbtCloudClient client) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var account = await client.GetAccountAsync(cancellationToken);
        return account.Name is null ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy(account.Name);
    }
}
