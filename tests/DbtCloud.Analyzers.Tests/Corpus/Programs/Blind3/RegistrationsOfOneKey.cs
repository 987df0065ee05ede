using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Registrations.Wrong;

public static class HttpClients
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("eu", client =>
        {
            client.BaseAddress = new Uri("https://ro930.eu1.dbt.com/api/v2/accounts/70403103930301/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        });
        services.AddHttpClient("us", client =>
        {
            client.BaseAddress = new Uri("https://rp930.us1.dbt.com/api/v2/accounts/70403103930302/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]); // expect: DBTC1001
        });
        services.AddHttpClient("au", client =>
        {
            client.BaseAddress = new Uri("https://rq930.au1.dbt.com/api/v2/accounts/70403103930303/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:AuToken"]);
        });
    }
}

public sealed class RegionalRuns(IHttpClientFactory factory)
{
    public async Task<string> AllAsync()
    {
        string europe = await factory.CreateClient("eu").GetStringAsync("runs/?limit=10");
        string america = await factory.CreateClient("us").GetStringAsync("runs/?limit=10");
        string australia = await factory.CreateClient("au").GetStringAsync("runs/?limit=10");
        return europe + america + australia;
    }
}
