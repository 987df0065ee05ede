using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

public interface IWarehouseRuns
{
    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<string> RunsAsync(long accountId);

    [Get("/api/v2/whoami/")] // expect-info: DBTC2006
    Task<string> WhoAmIAsync();
}

public static class Registration
{
    public static void AddWarehouse(this IServiceCollection services, IConfiguration configuration) =>
        services.AddRefitClient<IWarehouseRuns>().ConfigureHttpClient(client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Warehouse:Token"]);
        });
}
