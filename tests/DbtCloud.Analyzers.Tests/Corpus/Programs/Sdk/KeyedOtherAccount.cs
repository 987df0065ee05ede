using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["Dbt:Spice:Token"])
        .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Guild:Token"]);
}

public sealed class Nightly([FromKeyedServices("spice")] DbtCloudClient spice, [FromKeyedServices("guild")] DbtCloudClient guild)
{
    public async Task RunAsync()
    {
        using HttpResponseMessage one = await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/licenses/"));
        using HttpResponseMessage two = await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/licenses/"));
        using HttpResponseMessage wrong = await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/licenses/")); // expect: DBTC3001
    }
}
