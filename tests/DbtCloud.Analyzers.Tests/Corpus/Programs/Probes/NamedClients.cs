using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public static class Startup
{
    public static void Configure(IServiceCollection s, IConfiguration c)
    {
        s.AddHttpClient("finance", h =>
        {
            h.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
            h.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c["Dbt:Token"]);
        });
        s.AddHttpClient("people").ConfigureHttpClient((sp, h) =>
        {
            h.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/");
            h.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sp.GetRequiredService<IConfiguration>()["Dbt:Token"]); // expect: DBTC1001
        });
    }
}
public class Reader(IHttpClientFactory f)
{
    public Task<string> Finance() => f.CreateClient("finance").GetStringAsync("jobs/");
    public Task<string> People() => f.CreateClient("people").GetStringAsync("jobs/");
    public Task<string> Wrong() => f.CreateClient("people").GetStringAsync("/api/v2/accounts/70403103922125/jobs/"); // expect: DBTC3001
}
