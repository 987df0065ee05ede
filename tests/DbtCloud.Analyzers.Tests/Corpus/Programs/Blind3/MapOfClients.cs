using System.Collections.Frozen;
using DbtCloud;
using DbtCloud.Models;

namespace Maps;

public sealed class ClientMap
{
    private readonly FrozenDictionary<string, DbtCloudClient> clients;

    public ClientMap(IReadOnlyDictionary<string, (long Id, Uri Url)> accounts, Func<string, DbtToken> tokenOf) =>
        clients = accounts.ToFrozenDictionary(
            pair => pair.Key,
            pair => new DbtCloudClient(new DbtAccount(pair.Value.Id, pair.Value.Url), tokenOf(pair.Key)));

    public DbtCloudClient this[string key] => clients[key];

    public async Task<int> JobsEverywhereAsync(CancellationToken ct)
    {
        int count = 0;
        foreach ((string key, DbtCloudClient client) in clients)
        {
            await foreach (Job job in client.Jobs.ListAsync(cancellationToken: ct))
            {
                Console.WriteLine($"{key} {job.Id} {job.Name}");
                count++;
            }
        }

        return count;
    }

    public static ClientMap FromVariables() => new(
        new Dictionary<string, (long, Uri)>
        {
            ["spice"] = (70403103983901, new Uri("https://sp839.us1.dbt.com")),
            ["guild"] = (70403103983902, new Uri("https://gu839.us1.dbt.com")),
        },
        key => DbtToken.FromEnvironmentVariable($"DBT_TOKEN_{key.ToUpperInvariant()}"));
}
