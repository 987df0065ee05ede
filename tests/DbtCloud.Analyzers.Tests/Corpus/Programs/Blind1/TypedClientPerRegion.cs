using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Regions;

public interface IRegionalDbt
{
    Task<string> RunsAsync(CancellationToken ct);
}

public abstract class RegionalDbt(HttpClient http) : IRegionalDbt
{
    protected abstract string Account { get; }

    public Task<string> RunsAsync(CancellationToken ct) => http.GetStringAsync($"api/v2/accounts/{Account}/runs/?limit=100", ct);
}

public sealed class EuropeDbt(HttpClient http) : RegionalDbt(http)
{
    protected override string Account => "70403103922125";
}

public sealed class JapanDbt(HttpClient http) : RegionalDbt(http)
{
    protected override string Account => "70403103922126";
}

public static class Registration
{
    public static void AddRegions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<EuropeDbt>(c => Configure(c, configuration.GetSection("Dbt:Europe")));
        services.AddHttpClient<JapanDbt>(c => Configure(c, configuration.GetSection("Dbt:Japan")));
        services.AddTransient<IRegionalDbt>(p => p.GetRequiredService<EuropeDbt>());
        services.AddTransient<IRegionalDbt>(p => p.GetRequiredService<JapanDbt>());
    }

    private static void Configure(HttpClient client, IConfigurationSection section)
    {
        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", section["Token"]);
    }
}
