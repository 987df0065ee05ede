using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
public class DbtTenants { public string DefaultToken { get; set; } = ""; public Dictionary<string, Tenant> Tenants { get; set; } = new(); public class Tenant { public long AccountId { get; set; } public string? Token { get; set; } public string Url { get; set; } = ""; } }
public class OptionsList(IHttpClientFactory f, IOptionsSnapshot<DbtTenants> o)
{
    public async Task Good(CancellationToken ct)
    {
        foreach (var (key, t) in o.Value.Tenants)
        {
            var c = f.CreateClient();
            c.BaseAddress = new Uri(t.Url);
            c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", t.Token);
            await c.GetAsync($"/api/v2/accounts/{t.AccountId}/jobs/", ct);
        }
    }
    public async Task Bad(CancellationToken ct)
    {
        foreach (var t in o.Value.Tenants.Values.Where(x => x.AccountId > 0))
        {
            var c = f.CreateClient();
            c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", o.Value.DefaultToken); // expect: DBTC1001
            await c.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{t.AccountId}/jobs/", ct);
        }
    }
    public async Task ByKey(string key)
    {
        var t = o.Value.Tenants[key];
        var c = f.CreateClient();
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", t.Token);
        await c.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{t.AccountId}/jobs/");
    }
}
