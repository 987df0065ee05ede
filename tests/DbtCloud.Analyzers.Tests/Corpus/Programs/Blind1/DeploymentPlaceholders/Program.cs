using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
using var host = builder.Build();
var clients = host.Services.GetRequiredService<IDbtCloudClientFactory>();
foreach (var key in args)
{
    await foreach (var job in clients.GetClient(key).Jobs.ListAsync(new JobListOptions { Limit = 100 }))
    {
        Console.WriteLine($"{key}: {job.Name}");
    }
}
