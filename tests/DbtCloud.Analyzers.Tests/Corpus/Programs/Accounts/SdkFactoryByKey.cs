using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public sealed class Reports(IDbtCloudClientFactory clients)
{
    public static void Register(IServiceCollection services, IConfiguration configuration) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["Dbt:Spice"])
        .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Guild"]);

    public async Task RunAsync()
    {
        DbtCloudClient spice = clients.GetClient("spice");
        await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/invites/"));
        await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/invites/")); // expect: DBTC3001
        await clients.GetClient("guild").SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/invites/"));
    }

    public async Task AnyAsync(string key, long account) =>
        await clients.GetClient(key).SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{account}/invites/"));
}
