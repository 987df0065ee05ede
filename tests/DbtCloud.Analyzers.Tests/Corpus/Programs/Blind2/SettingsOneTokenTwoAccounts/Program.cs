using DbtCloud;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
using var host = builder.Build();

var clients = host.Services.GetRequiredService<IDbtCloudClientFactory>();
foreach (var key in new[] { "retail", "wholesale" })
{
    var client = clients.GetClient(key);
    await foreach (var job in client.Jobs.ListAsync())
    {
        Console.WriteLine($"{key}: {job.Name}");
    }
}
