using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Accounts;

/// <summary>Compares the access URL that an account is registered with to the prefixes that the account says it has.</summary>
internal static class AccountPrefix
{
    /// <summary>Tells whether the host carries none of the account's prefixes. An address of the loopback, as tests use it, has none to compare.</summary>
    public static bool IsAnother(Account told, DbtAccount account)
    {
        string[] prefixes = [.. PrefixesOf(told)];
        Uri url = account.AccessUrl;
        if (prefixes.Length == 0 || url.IsLoopback || url.HostNameType != UriHostNameType.Dns)
        {
            return false;
        }

        string first = url.Host.Split('.')[0];
        return !prefixes.Any(prefix => string.Equals(prefix, first, StringComparison.OrdinalIgnoreCase) || string.Equals(prefix, url.Host, StringComparison.OrdinalIgnoreCase));
    }

    public static string NamesOf(Account told) => string.Join(" and ", PrefixesOf(told).Select(static prefix => $"'{prefix}'"));

    /// <summary>Gives the access URL that the account's prefix makes in its region, as far as the host in use tells the region.</summary>
    public static string UrlOf(Account told, DbtAccount account)
    {
        string host = account.AccessUrl.Host;
        string prefix = PrefixesOf(told).FirstOrDefault() ?? "PREFIX";
        if (SharedHosts.IsShared(host))
        {
            return SharedHosts.AccessUrlFormFor(host).Replace("PREFIX", prefix);
        }

        int dot = host.IndexOf('.');
        return dot < 0 ? $"https://{prefix}.us1.dbt.com" : $"https://{prefix}{host[dot..]}";
    }

    public static string Advice(Account told, DbtAccount account)
        => $"The account that answered has the access URL {UrlOf(told, account)}; look for this account's own in its settings (Access URLs).";

    private static IEnumerable<string> PrefixesOf(Account told)
    {
        if (told.StaticSubdomain is { Length: > 0 } fixedPrefix)
        {
            yield return fixedPrefix;
        }

        if (told.VanitySubdomain is { Length: > 0 } chosen && chosen != told.StaticSubdomain)
        {
            yield return chosen;
        }
    }
}
