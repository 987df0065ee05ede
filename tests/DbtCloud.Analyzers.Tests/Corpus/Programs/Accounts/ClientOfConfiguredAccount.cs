using DbtCloud;
using Microsoft.Extensions.Configuration;

public sealed class Reports(IConfiguration configuration)
{
    public async Task RunAsync()
    {
        long id = configuration.GetValue<long>("Dbt:Spice:Id");
        DbtCloudClient client = new(new DbtAccount(id, configuration.GetValue<Uri>("Dbt:Spice:Url")!), configuration["Dbt:Spice:Token"]!);
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{configuration["Dbt:Spice:Id"]}/invites/"));
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{id}/invites/"));
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{configuration["Dbt:Guild:Id"]}/invites/")); // expect: DBTC3001
    }
}
