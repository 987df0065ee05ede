using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public class DbtAccountSettings { public long AccountId { get; set; } public string Token { get; set; } = ""; }
public static class Setup
{
    public static void Add(IServiceCollection s, IConfiguration c)
    {
        s.Configure<DbtAccountSettings>("finance", c.GetSection("Dbt:Finance"));
        s.Configure<DbtAccountSettings>("people", c.GetSection("Dbt:People"));
    }
}
public class NamedOptions(HttpClient http, IOptionsMonitor<DbtAccountSettings> monitor)
{
    public async Task Good()
    {
        foreach (var name in new[] { "finance", "people" }) await Send(monitor.Get(name).AccountId, monitor.Get(name).Token);
    }
    public Task Bad() => Send(monitor.Get("people").AccountId, monitor.Get("finance").Token); // expect: DBTC1001
    private async Task Send(long id, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
}
