using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
IConfiguration configuration = builder.Configuration;
builder.Services.AddDbtCloud()
    .AddAccount("spice", 70403103922125, new Uri(configuration["Addresses:Spice"]!), configuration["DbtCloud:Token"])
    .AddAccount("guild", 70403103922126, new Uri(configuration["Addresses:Guild"]!), configuration["DbtCloud:Token"]);

using IHost host = builder.Build();
await host.StartAsync();
IDbtCloudClientFactory clients = host.Services.GetRequiredService<IDbtCloudClientFactory>();
foreach (string key in new[] { "spice", "guild" })
{
    DbtCloudClient client = clients.GetClient(key);
    int jobs = 0;
    await foreach (Job job in client.Jobs.ListAsync())
    {
        jobs++;
    }

    Console.WriteLine($"{key} {client.Account.Id} {jobs} jobs");
}

await host.StopAsync();
