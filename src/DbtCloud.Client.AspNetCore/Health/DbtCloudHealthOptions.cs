using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DbtCloud.AspNetCore;

/// <summary>How the health checks of accounts report.</summary>
public sealed class DbtCloudHealthOptions
{
    /// <summary>Gets or sets what an account that cannot be used makes of the application. Default: <see cref="HealthStatus.Unhealthy"/>.</summary>
    public HealthStatus FailureStatus { get; set; } = HealthStatus.Unhealthy;

    /// <summary>Gets the tags of the checks, to choose them by. Default: <c>dbt-cloud</c>.</summary>
    public ICollection<string> Tags { get; } = ["dbt-cloud"];

    /// <summary>Gets or sets how long one check may take. Default: 10 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
