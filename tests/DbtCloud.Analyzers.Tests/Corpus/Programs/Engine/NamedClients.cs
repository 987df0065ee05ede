using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
public static class Startup
{
    public static void Add(IServiceCollection s, IConfiguration c)
    {
        s.AddHttpClient("dbt-spice", h => { h.BaseAddress = new Uri("https://a.us1.dbt.com"); h.DefaultRequestHeaders.Authorization = new("Bearer", c["Dbt:Token"]); });
        s.AddHttpClient("dbt-guild").ConfigureHttpClient((sp, h) => { h.BaseAddress = new Uri("https://b.us1.dbt.com"); h.DefaultRequestHeaders.Authorization = new("Bearer", c["Dbt:Token"]); });
    }
}
public class Svc(IHttpClientFactory f)
{
    public Task<string> A() => f.CreateClient("dbt-spice").GetStringAsync("/api/v2/accounts/1/jobs/");
    public Task<string> B() => f.CreateClient("dbt-guild").GetStringAsync("/api/v2/accounts/2/jobs/"); // expect: DBTC1001
    public Task<string> L() => f.CreateClient("dbt-guild").GetStringAsync("/api/v3/accounts"); // expect: DBTC2001
}
