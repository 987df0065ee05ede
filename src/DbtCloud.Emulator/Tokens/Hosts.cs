using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>Which accounts a host serves. A plain address serves all; a listener of its own, and a dbt host in the Host header, one or none.</summary>
internal static class Hosts
{
    private static readonly string[] SharedHosts = ["emea.dbt.com", "au.dbt.com"];

    public static bool Serves(World world, EmulatorRequest request, AccountState account)
    {
        if (request.ListenerAccountId is { } only)
        {
            return only == account.Id;
        }

        string host = WithoutPort(request.Host);
        if (IsDeprecated(host))
        {
            return false;
        }

        string[] labels = host.Split('.');
        if (!IsAccountHost(labels))
        {
            return true;
        }

        // The accounts of one cell are reached through each other's hosts; where each has its own, they are in different cells.
        return world.Options.SeparateHosts
            ? IsPrefix(labels[0], account)
            : world.Accounts.Any(known => IsPrefix(labels[0], known));
    }

    /// <summary>The hosts that all accounts shared until November 2026.</summary>
    public static bool IsDeprecated(string host)
        => host.EndsWith(".getdbt.com", StringComparison.OrdinalIgnoreCase) || SharedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    private static bool IsPrefix(string label, AccountState account) => string.Equals(label, account.Prefix, StringComparison.OrdinalIgnoreCase);

    private static bool IsAccountHost(string[] labels)
        => labels is [_, _, "dbt", "com" or "test"] || labels is [_, "localhost"];

    private static string WithoutPort(string host)
    {
        int colon = host.LastIndexOf(':');
        return colon > host.LastIndexOf(']') ? host[..colon] : host;
    }
}
