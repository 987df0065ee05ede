namespace DbtCloud.Analyzers.Hosts;

/// <summary>The host table: which hosts are dbt's, and which of them are on their way out.</summary>
internal static class DbtHosts
{
    private static readonly HashSet<string> WebSiteLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "docs", "www", "hub", "learn", "discourse", "status", "blog", "next.docs", "schemas", "roundup", "community", "info", "pages", "courses", "events",
    };

    /// <summary>Says what a host is; it may carry a port.</summary>
    public static DbtHostKind Classify(string host)
    {
        string name = WithoutPort(host);
        if (TryGetLabels(name, "getdbt.com", out string labels))
        {
            if (labels.Length == 0 || WebSiteLabels.Contains(labels))
            {
                return DbtHostKind.WebSite;
            }

            return WithoutService(labels).Equals("cloud", StringComparison.OrdinalIgnoreCase) ? DbtHostKind.DeprecatedShared : DbtHostKind.SingleTenant;
        }

        if (TryGetLabels(name, "dbt.com", out labels))
        {
            if (labels.Length == 0 || WebSiteLabels.Contains(labels))
            {
                return DbtHostKind.WebSite;
            }

            string region = WithoutService(labels);
            return region.Equals("emea", StringComparison.OrdinalIgnoreCase) || region.Equals("au", StringComparison.OrdinalIgnoreCase)
                ? DbtHostKind.NoLongerListed
                : DbtHostKind.Current;
        }

        return DbtHostKind.Other;
    }

    /// <summary>True for a host that answers the API: requests to it are dbt requests.</summary>
    public static bool IsApiHost(string host) => Classify(host) is not (DbtHostKind.Other or DbtHostKind.WebSite);

    /// <summary>The part of DBTC2004's message that says what is wrong with the host; null for a host that is in order.</summary>
    public static string? Explain(DbtHostKind kind) => kind switch
    {
        DbtHostKind.DeprecatedShared or DbtHostKind.SingleTenant => "deprecated by dbt as of 1 November 2026",
        DbtHostKind.NoLongerListed => "no longer listed as an access URL",
        _ => null,
    };

    private static string WithoutPort(string host)
    {
        int colon = host.IndexOf(':');
        return (colon < 0 ? host : host.Substring(0, colon)).TrimEnd('.');
    }

    private static string WithoutService(string labels)
    {
        foreach (string service in (string[])["metadata.", "semantic-layer."])
        {
            if (labels.StartsWith(service, StringComparison.OrdinalIgnoreCase))
            {
                return labels.Substring(service.Length);
            }
        }

        return labels;
    }

    private static bool TryGetLabels(string name, string domain, out string labels)
    {
        if (name.Equals(domain, StringComparison.OrdinalIgnoreCase))
        {
            labels = string.Empty;
            return true;
        }

        bool under = name.Length > domain.Length + 1 && name[name.Length - domain.Length - 1] == '.' && name.EndsWith(domain, StringComparison.OrdinalIgnoreCase);
        labels = under ? name.Substring(0, name.Length - domain.Length - 1) : string.Empty;
        return under;
    }
}
