using DbtCloud.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Checks the accounts that <c>AddDbtCloud</c> has registered.</summary>
public static class DbtCloudHealthCheckExtensions
{
    /// <summary>
    /// Adds a health check for each registered account, named <c>dbt-cloud:&lt;key&gt;</c>: its host answers, its token is good, it is not
    /// locked. Each makes one request (<c>GET /api/v2/accounts/{id}/</c>), within the account's rate limit.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddDbtCloud(this IHealthChecksBuilder builder)
        => builder.AddDbtCloud(static _ => { });

    /// <summary>As <see cref="AddDbtCloud(IHealthChecksBuilder)"/>, with settings.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="configure">Sets status, tags and time-out.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddDbtCloud(this IHealthChecksBuilder builder, Action<DbtCloudHealthOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);

        builder.Services.Configure(configure);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<HealthCheckServiceOptions>, AccountHealthRegistrations>());
        return builder;
    }
}
