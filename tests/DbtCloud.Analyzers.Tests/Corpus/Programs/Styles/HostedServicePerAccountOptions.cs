using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHttpClient();
foreach (IConfigurationSection section in builder.Configuration.GetSection("Warehouses").GetChildren())
{
    builder.Services.Configure<WarehouseOptions>(section.Key, section);
    builder.Services.AddSingleton(new WarehouseName(section.Key));
}

builder.Services.AddHostedService<Watcher>();
await builder.Build().RunAsync();

public sealed record WarehouseName(string Value);

public sealed class WarehouseOptions
{
    public long AccountId { get; set; }

    public string AccessUrl { get; set; } = "https://ab123.us1.dbt.com";

    public string Token { get; set; } = string.Empty;
}

public sealed class Watcher(IEnumerable<WarehouseName> names, IOptionsMonitor<WarehouseOptions> options, IHttpClientFactory clients, ILogger<Watcher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMinutes(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (WarehouseName name in names)
            {
                WarehouseOptions warehouse = options.Get(name.Value);
                HttpClient http = clients.CreateClient();
                http.BaseAddress = new Uri(warehouse.AccessUrl);
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", warehouse.Token);
                string runs = await http.GetStringAsync($"/api/v2/accounts/{warehouse.AccountId}/runs/?limit=20&order_by=-id", stoppingToken);
                logger.LogInformation("{Warehouse}: {Length}", name.Value, runs.Length);
            }
        }
    }
}
