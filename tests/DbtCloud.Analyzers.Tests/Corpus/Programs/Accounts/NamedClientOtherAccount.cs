using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public sealed class Jobs(IHttpClientFactory factory)
{
    public static void Register(IServiceCollection services, IConfiguration configuration) => services.AddHttpClient("spice", client =>
    {
        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Spice"]);
    });

    public Task<string> OwnAsync() => factory.CreateClient("spice").GetStringAsync("jobs/");

    public Task<string> OtherAsync() => factory.CreateClient("spice").GetStringAsync("/api/v2/accounts/70403103922126/jobs/"); // expect: DBTC3001
}
