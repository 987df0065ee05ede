using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var url = builder.Environment.IsDevelopment() ? "http://localhost:5050" : builder.Configuration["Dbt:AccessUrl"]!;
builder.Services.AddHttpClient<Loader>(client =>
{
    client.BaseAddress = new Uri(url);
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["Dbt:Token"]);
});
builder.Services.AddHostedService<Once>();
builder.Build().Run();

internal sealed class Loader(HttpClient http)
{
    public Task<string> JobsAsync(long account) => http.GetStringAsync($"api/v2/accounts/{account}/jobs/?limit=100");
}

internal sealed class Once(Loader loader, IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // 1 is what the emulator starts with
        Console.WriteLine(await loader.JobsAsync(configuration.GetValue("Dbt:AccountId", 1L)));
        lifetime.StopApplication();
    }
}
