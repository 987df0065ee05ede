using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
public interface IDbt { Task<string> Jobs(long account); }
public sealed class Dbt(HttpClient http) : IDbt
{
    public Task<string> Jobs(long account) => http.GetStringAsync($"api/v2/accounts/{account}/jobs/");
}
public static class S
{
    public static void Add(IServiceCollection s, IConfiguration c) =>
        s.AddHttpClient<IDbt, Dbt>(h => { h.BaseAddress = new Uri(c["Dbt:Url"]!); h.DefaultRequestHeaders.Authorization = new("Bearer", c["Dbt:Token"]); });
}
public class Use(IDbt dbt)
{
    public async Task Run()
    {
        await dbt.Jobs(1);
        await dbt.Jobs(2); // expect: DBTC1001
    }
}
