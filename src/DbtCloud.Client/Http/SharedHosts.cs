namespace DbtCloud.Http;

/// <summary>Hosts that many accounts shared, that dbt has announced the end of, or that lack the account's prefix.</summary>
internal static class SharedHosts
{
    private const string Domain = ".dbt.com";

    public static bool IsShared(string host)
        => host.Equals("emea.dbt.com", StringComparison.OrdinalIgnoreCase)
            || host.Equals("au.dbt.com", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".getdbt.com", StringComparison.OrdinalIgnoreCase)
            || IsBareRegion(host);

    /// <summary>Gives the form of the access URL that an account of such a host has.</summary>
    public static string AccessUrlFormFor(string host)
        => host.ToLowerInvariant() switch
        {
            "cloud.getdbt.com" => "https://PREFIX.us1.dbt.com",
            "emea.dbt.com" => "https://PREFIX.eu1.dbt.com",
            "au.dbt.com" => "https://PREFIX.au1.dbt.com",
            var bare when IsBareRegion(bare) => $"https://PREFIX.{bare}",
            var single when single.EndsWith(".getdbt.com", StringComparison.Ordinal) => "https://PREFIX.YOUR-REGION.dbt.com",
            _ => "https://PREFIX.us1.dbt.com",
        };

    // "us1.dbt.com": a region without a prefix in front of it.
    private static bool IsBareRegion(string host)
        => host.Length == Domain.Length + 3
            && host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase)
            && char.IsLetter(host[0]) && char.IsLetter(host[1]) && char.IsDigit(host[2]);
}
