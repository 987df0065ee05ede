using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Makes one health check for each account that is registered, in whatever order the registrations came.</summary>
internal sealed class AccountHealthRegistrations(IDbtCloudClientFactory clients, IOptions<DbtCloudHealthOptions> options)
    : IConfigureOptions<HealthCheckServiceOptions>
{
    public void Configure(HealthCheckServiceOptions health)
    {
        DbtCloudHealthOptions settings = options.Value;
        foreach (DbtAccount account in clients.Accounts)
        {
            AccountHealthCheck check = new(clients.GetClient(account.Key!), settings.Timeout);
            health.Registrations.Add(new HealthCheckRegistration($"dbt-cloud:{account.Key}", check, settings.FailureStatus, settings.Tags));
        }
    }
}
