using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Named.ByKey;

public static class Clients
{
    public static IServiceCollection AddDbtHttpClients(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var account in configuration.GetSection("Dbt:Accounts").GetChildren())
        {
            services.AddHttpClient($"dbt-{account.Key}", (_, client) =>
            {
                client.BaseAddress = new Uri($"{account["AccessUrl"]}/api/v2/accounts/{account["AccountId"]}/");
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", account["Token"]);
                client.Timeout = TimeSpan.FromSeconds(account.GetValue("TimeoutSeconds", 30));
            });
        }

        return services;
    }
}

public sealed class Overview(IHttpClientFactory factory, IConfiguration configuration)
{
    public async Task<IDictionary<string, string>> ReadAsync(CancellationToken ct)
    {
        var keys = configuration.GetSection("Dbt:Accounts").GetChildren().Select(section => section.Key).ToArray();
        var texts = await Task.WhenAll(keys.Select(key => factory.CreateClient($"dbt-{key}").GetStringAsync("runs/?limit=20&order_by=-id", ct)));
        return keys.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public Task<string> SpiceAsync() => factory.CreateClient("dbt-spice").GetStringAsync("jobs/");

    public Task<string> GuildAsync() => factory.CreateClient("dbt-guild").GetStringAsync("jobs/");
}
