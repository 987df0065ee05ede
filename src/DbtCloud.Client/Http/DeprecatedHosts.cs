namespace DbtCloud.Http;

/// <summary>Hosts that many accounts shared, or that dbt has announced the end of.</summary>
internal static class DeprecatedHosts
{
    public static bool IsShared(string host)
        => host.Equals("emea.dbt.com", StringComparison.OrdinalIgnoreCase)
            || host.Equals("au.dbt.com", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".getdbt.com", StringComparison.OrdinalIgnoreCase);
}
