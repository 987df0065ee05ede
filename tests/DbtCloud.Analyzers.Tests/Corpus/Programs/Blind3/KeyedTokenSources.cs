using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Keyed;

public interface ITokenSource
{
    string Token { get; }
}

public sealed class ConfiguredToken(IConfiguration configuration, string key) : ITokenSource
{
    public string Token => configuration[$"Dbt:{key}:Token"] ?? throw new InvalidOperationException($"Dbt:{key}:Token");
}

public static class Registration
{
    public static IServiceCollection AddTokenSources(this IServiceCollection services)
    {
        services.AddKeyedSingleton<ITokenSource>("emea", (provider, _) => new ConfiguredToken(provider.GetRequiredService<IConfiguration>(), "emea"));
        services.AddKeyedSingleton<ITokenSource>("amer", (provider, _) => new ConfiguredToken(provider.GetRequiredService<IConfiguration>(), "amer"));
        return services;
    }
}

public sealed class Report(IServiceProvider provider, HttpClient http)
{
    public async Task<string> WriteAsync()
    {
        string emea = await JobsAsync("emea", "https://em901.eu1.dbt.com", 70403103901301);
        string amer = await JobsAsync("amer", "https://am901.us1.dbt.com", 70403103901302);
        return emea + amer;
    }

    private Task<string> JobsAsync(string key, string url, long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", provider.GetRequiredKeyedService<ITokenSource>(key).Token);
        return http.GetStringAsync($"{url}/api/v2/accounts/{account}/jobs/");
    }
}
