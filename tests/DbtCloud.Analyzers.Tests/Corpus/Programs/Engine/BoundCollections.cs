using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
public class AccountSettings { public long Id { get; set; } public string Token { get; set; } = ""; public string? Host { get; set; } }
public class Worker(IConfiguration configuration, HttpClient http)
{
    public async Task Bound()
    {
        var accounts = configuration.GetSection("Dbt:Accounts").Get<List<AccountSettings>>() ?? [];
        foreach (var a in accounts)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", a.Token);
            await http.GetAsync($"https://{a.Host}/api/v2/accounts/{a.Id}/jobs/");
        }
    }
    public async Task OneForAll()
    {
        var accounts = configuration.GetSection("Dbt:Accounts").Get<List<AccountSettings>>() ?? [];
        var token = configuration["Dbt:Token"];
        await Parallel.ForEachAsync(accounts, async (a, ct) =>
        {
            using var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{a.Id}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            await http.SendAsync(m, ct);
        });
    }
    public async Task Children()
    {
        foreach (var section in configuration.GetSection("Dbt:Tenants").GetChildren())
        {
            using var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{section["AccountId"]}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", section["Token"]);
            await http.SendAsync(m);
        }
    }
    public async Task Pairs()
    {
        var pairs = new (long Account, string? Token)[] { (1, configuration["Dbt:A"]), (2, configuration["Dbt:B"]), (3, configuration["dbt:a"]) }; // expect: DBTC1001
        foreach (var (account, token) in pairs)
        {
            using var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.SendAsync(m);
        }
    }
}
