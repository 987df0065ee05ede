using System.Net.Http.Headers;
// Another vendor in the same project that also speaks of dbt
public class SalesClient(HttpClient http, Microsoft.Extensions.Configuration.IConfiguration c)
{
    public async Task Push(IEnumerable<long> accounts)
    {
        var baseUrl = c["Sales:BaseUrl"];
        http.DefaultRequestHeaders.Authorization = new("Bearer", c["Sales:Token"]);
        foreach (var a in accounts) await http.PostAsync($"{baseUrl}/api/v2/accounts/{a}/dbt-metrics/", null);
        await http.GetAsync($"{baseUrl}/api/v2/accounts/");
    }
}
public class DbtUser(HttpClient http)
{
    public Task<string> X() => http.GetStringAsync("https://a.us1.dbt.com/api/v2/accounts/5/jobs/");
}
