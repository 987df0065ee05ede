using System.Net.Http.Headers;
public class Tenant { public string Name { get; set; } = ""; public long AccountId { get; set; } public string Token { get; set; } = ""; }
public class Sync
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/") };
    public async Task RunAll(IEnumerable<Tenant> tenants)
    {
        foreach (var t in tenants)
        {
            using var req = new HttpRequestMessage(HttpMethod.Get, $"accounts/{t.AccountId}/runs/");
            req.Headers.Authorization = new AuthenticationHeaderValue("Bearer", t.Token);
            await Http.SendAsync(req);
        }
    }
    public async Task RunShared(IEnumerable<Tenant> tenants, string token)
    {
        foreach (var t in tenants)
        {
            using var req = new HttpRequestMessage(HttpMethod.Get, $"accounts/{t.AccountId}/runs/");
            req.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            await Http.SendAsync(req);
        }
    }
    public async Task RunBatches(List<Tenant> tenants)
    {
        for (int i = 0; i < tenants.Count; i++)
        {
            var tenant = tenants[i];
            Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
            await Http.GetAsync($"accounts/{tenant.AccountId}/jobs/");
        }
    }
    public async Task RunIndexed(long[] ids, string[] tokens)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens[i]);
            await Http.GetAsync($"accounts/{ids[i]}/jobs/");
        }
    }
    public async Task RunFirst(long[] ids, string[] tokens)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens[0]); // expect: DBTC1001
            await Http.GetAsync($"accounts/{ids[i]}/jobs/");
        }
    }
}
