using System.Collections.Immutable;
using Flurl;
using Flurl.Http;

namespace Meridian;

internal sealed record Tenant(string Region, long Account, string Prefix);

internal sealed class Vault
{
    private readonly ImmutableDictionary<string, ImmutableDictionary<long, string>> secrets;

    public Vault(IEnumerable<(string Region, long Account, string Secret)> rows) =>
        secrets = rows
            .GroupBy(row => row.Region)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableDictionary(row => row.Account, row => row.Secret));

    public string this[Tenant tenant] => secrets[tenant.Region][tenant.Account];
}

internal static class Nightly
{
    private static readonly Tenant Spice = new("us1", 70403103941001, "sp001");
    private static readonly Tenant Guild = new("eu1", 70403103941002, "gu002");

    public static async Task<int> RunAsync(Vault vault)
    {
        var first = await Runs(vault, Spice);
        var second = await Runs(vault, Guild);
        return first.Length + second.Length;
    }

    private static Task<string> Runs(Vault vault, Tenant tenant) =>
        $"https://{tenant.Prefix}.{tenant.Region}.dbt.com/api/v2/accounts/{tenant.Account}/runs/"
            .SetQueryParam("limit", 100)
            .WithOAuthBearerToken(vault[tenant])
            .GetStringAsync();
}
