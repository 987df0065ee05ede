using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public sealed class RunDigest(IDbtCloudClientFactory clients, IConfiguration configuration)
{
    public async Task<Dictionary<string, int>> TodayAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, int> digest = new(StringComparer.Ordinal);
        foreach (IConfigurationSection account in configuration.GetSection("DbtCloud:Accounts").GetChildren())
        {
            DbtCloudClient client = clients.GetClient(account.Key);
            int failed = 0;
            await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 100 }, cancellationToken))
            {
                failed += run.Status == RunStatus.Error ? 1 : 0;
            }

            digest[account.Key] = failed;
            using HttpResponseMessage raw = await client.SendAsync(
                new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{client.Account.Id}/licenses/"), cancellationToken);
        }

        return digest;
    }
}

public static class Composition
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud(configuration.GetSection("DbtCloud"));
        services.AddTransient<RunDigest>();
    }
}
