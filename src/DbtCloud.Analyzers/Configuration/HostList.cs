namespace DbtCloud.Analyzers.Configuration;

/// <summary>The hosts of <c>dbtcloud.hosts</c>.</summary>
internal sealed class HostList
{
    public static readonly HostList Empty = new(string.Empty);

    private readonly HashSet<string> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> suffixes = [];

    public HostList(string list)
    {
        foreach (string part in list.Split(',', ';'))
        {
            string host = HostOf(part.Trim());
            if (host.StartsWith("*.", StringComparison.Ordinal))
            {
                suffixes.Add(host.Substring(1));
            }
            else if (host.Length > 0)
            {
                exact.Add(host);
            }
        }
    }

    /// <summary>Every listed name, without a leading star.</summary>
    public IEnumerable<string> Names => exact.Concat(suffixes);

    /// <summary>True for a listed host; it may carry a port.</summary>
    public bool Contains(string host)
    {
        string name = HostOf(host);
        return exact.Contains(name) || suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }

    private static string HostOf(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string host = scheme < 0 ? text : text.Substring(scheme + 3);
        int end = host.IndexOfAny([':', '/']);
        return end < 0 ? host : host.Substring(0, end);
    }
}
