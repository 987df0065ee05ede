using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void AddDbt(this IServiceCollection services, string token) =>
        services.AddHttpClient("dbt", client =>
        {
            client.BaseAddress = new Uri("https://emea.dbt.com/api/v2/"); // expect: DBTC2004
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        });
}
