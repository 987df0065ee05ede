using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hosts;

/// <summary>One host a tenant: each has a configuration, and so a Dbt:Token, of its own.</summary>
public static class TenantHosts
{
    public static async Task Main(string[] args)
    {
        IHost spice = Build("spice", args);
        IHost guild = Build("guild", args);
        await Task.WhenAll(spice.RunAsync(), guild.RunAsync());
    }

    private static IHost Build(string tenant, string[] args)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
        builder.Configuration.AddJsonFile($"tenant.{tenant}.json");
        builder.Services.AddHttpClient<TenantReader>();
        builder.Services.AddHostedService<TenantLoop>();
        return builder.Build();
    }
}

public sealed class TenantReader(HttpClient http, IConfiguration configuration)
{
    public Task<string> JobsAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        return http.GetStringAsync($"{configuration["Dbt:AccessUrl"]}/api/v2/accounts/{configuration["Dbt:AccountId"]}/jobs/");
    }
}

public sealed class TenantLoop(TenantReader reader) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Console.WriteLine((await reader.JobsAsync()).Length);
            await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
        }
    }
}
