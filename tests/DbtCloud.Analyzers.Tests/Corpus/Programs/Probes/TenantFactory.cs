using System.Net.Http.Headers;
public sealed class DbtTenantClient
{
    private readonly HttpClient _http; private readonly long _account;
    private DbtTenantClient(HttpClient http, long account) { _http = http; _account = account; }
    public static DbtTenantClient Create(long account, string token, string prefix)
    {
        var http = new HttpClient { BaseAddress = new Uri($"https://{prefix}.us1.dbt.com/api/v2/accounts/{account}/") };
        http.DefaultRequestHeaders.Add("Authorization", "Bearer " + token);
        return new DbtTenantClient(http, account);
    }
    public Task<string> Jobs() => _http.GetStringAsync("jobs/");
    public Task<string> Run(long job) => _http.GetStringAsync($"jobs/{job}/");
}
public static class Program
{
    public static async Task Main()
    {
        var shared = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        var a = DbtTenantClient.Create(70403103922125, shared, "ab123");
        var b = DbtTenantClient.Create(70403103922126, shared, "cd456"); // expect: DBTC1001
        var c = DbtTenantClient.Create(70403103922127, Environment.GetEnvironmentVariable("DBT_TOKEN_C")!, "ef789");
        await Task.WhenAll(a.Jobs(), b.Jobs(), c.Jobs());
    }
}
