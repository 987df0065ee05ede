namespace DbtCloud.Http;

/// <summary>The hosts that one account's token may be sent to: its access URL, and the metadata and semantic-layer hosts derived from it.</summary>
internal sealed class AccountHosts
{
    private readonly Uri accessUrl;
    private readonly string[] metadata;
    private readonly string[] semanticLayer;

    public AccountHosts(Uri accessUrl)
    {
        this.accessUrl = accessUrl;
        metadata = Derive(accessUrl, "metadata");
        semanticLayer = Derive(accessUrl, "semantic-layer");
    }

    public HostRole RoleOf(Uri url)
    {
        if (url.Port == accessUrl.Port
            && string.Equals(url.Scheme, accessUrl.Scheme, StringComparison.Ordinal)
            && string.Equals(url.Host, accessUrl.Host, StringComparison.OrdinalIgnoreCase))
        {
            return HostRole.Access;
        }

        if (url.Scheme != Uri.UriSchemeHttps || !url.IsDefaultPort)
        {
            return HostRole.Foreign;
        }

        return metadata.Contains(url.Host, StringComparer.OrdinalIgnoreCase) ? HostRole.Metadata
            : semanticLayer.Contains(url.Host, StringComparer.OrdinalIgnoreCase) ? HostRole.SemanticLayer
            : HostRole.Foreign;
    }

    // PREFIX.us1.dbt.com has PREFIX.metadata.us1.dbt.com; single-tenant and shared hosts have metadata.HOST.
    private static string[] Derive(Uri accessUrl, string service)
    {
        if (accessUrl.HostNameType != UriHostNameType.Dns || accessUrl.IsLoopback)
        {
            return [];
        }

        string host = accessUrl.Host;
        int dot = host.IndexOf('.');
        bool hasPrefix = host.EndsWith(".dbt.com", StringComparison.OrdinalIgnoreCase) && host.Count(static letter => letter == '.') >= 3;
        return hasPrefix ? [$"{host[..dot]}.{service}{host[dot..]}"] : [$"{service}.{host}"];
    }
}
