using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
builder.Services.AddHostedService<Worker>();
builder.Build().Run();

internal sealed class Worker(IDbtCloudClientFactory clients) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (DbtAccount account in clients.Accounts)
        {
            DbtCloudClient client = clients.GetClient(account.Key!);
            using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{account.Id}/jobs/");
            using HttpResponseMessage response = await client.SendAsync(request, stoppingToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
