using DbtCloud;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
builder.Services.AddHostedService<Beat>();
await builder.Build().RunAsync();

internal sealed class Beat(IDbtCloudClientFactory clients) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (string key in new[] { "spice", "guild" })
        {
            var account = await clients.GetClient(key).GetAccountAsync(stoppingToken);
            Console.WriteLine($"{key}: {account.Name}");
        }
    }
}
