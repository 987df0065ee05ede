using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);

builder.Services
    .AddDbtCloud()
    .AddAccount("north", 70403103900001, new Uri("https://no100.eu1.dbt.com"), builder.Configuration["DbtCloud:Accounts:north:Token"])
    .AddAccount("south", 70403103900002, new Uri("https://so200.eu1.dbt.com"), builder.Configuration["DbtCloud:Accounts:south:Token"]);
builder.Services.AddHostedService<FeatureReport>();

await builder.Build().RunAsync();

internal sealed class FeatureReport([FromKeyedServices("north")] DbtCloudClient north, [FromKeyedServices("south")] DbtCloudClient south) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Job job in north.Jobs.ListAsync(cancellationToken: stoppingToken))
        {
            Console.WriteLine(job.Name);
        }

        using var one = await south.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103900002/licenses/"), stoppingToken);
        using var two = await north.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103900002/licenses/"), stoppingToken); // expect: DBTC3001
        Console.WriteLine((int)one.StatusCode + (int)two.StatusCode);
    }
}
