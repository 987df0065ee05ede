using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public abstract class AccountApi(HttpClient http)
{
    public Task<string> JobsAsync() => http.GetStringAsync("jobs/");
}

public sealed class SpiceApi(HttpClient http) : AccountApi(http);

public sealed class GuildApi(HttpClient http) : AccountApi(http);

public static class Registration
{
    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<SpiceApi>(client => Configure(client, 70403103922125, configuration["Dbt:Spice:Token"]));
        services.AddHttpClient<GuildApi>(client => Configure(client, 70403103922126, configuration["Dbt:Guild:Token"]));
    }

    private static void Configure(HttpClient client, long account, string? token)
    {
        client.BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
