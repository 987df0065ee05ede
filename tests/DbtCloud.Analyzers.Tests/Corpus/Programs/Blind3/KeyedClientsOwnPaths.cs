using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Sdk.Keyed;

public sealed class Comparer(
    [FromKeyedServices("spice")] DbtCloudClient spice,
    [FromKeyedServices("guild")] DbtCloudClient guild) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using HttpResponseMessage left = await spice.SendAsync(Licenses(spice), stoppingToken);
        using HttpResponseMessage right = await guild.SendAsync(Licenses(guild), stoppingToken);
        Console.WriteLine($"{left.StatusCode} {right.StatusCode}");

        foreach (DbtCloudClient client in new[] { spice, guild })
        {
            using HttpRequestMessage logs = new(HttpMethod.Get, $"api/v3/accounts/{client.Account.Id}/audit-logs/");
            using HttpResponseMessage answer = await client.SendAsync(logs, stoppingToken);
            Run? latest = null;
            await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 1, OrderBy = "-id" }, stoppingToken))
            {
                latest = run;
                break;
            }

            Console.WriteLine($"{client.Account}: {answer.StatusCode}, {latest?.Id}");
        }
    }

    private static HttpRequestMessage Licenses(DbtCloudClient client) => new(HttpMethod.Get, $"api/v2/accounts/{client.Account.Id}/licenses/");

    public static void Register(IServiceCollection services) => services.AddDbtCloud()
        .AddAccount("spice", 70403103902301, new Uri("https://sk902.us1.dbt.com"), DbtToken.FromEnvironmentVariable("DBT_SPICE"))
        .AddAccount("guild", 70403103902302, new Uri("https://gk902.us1.dbt.com"), DbtToken.FromEnvironmentVariable("DBT_GUILD"));
}
