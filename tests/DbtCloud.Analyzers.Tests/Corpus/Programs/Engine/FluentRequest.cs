using System.Net.Http.Headers;
public sealed class DbtRequest
{
    private readonly HttpClient client;
    private string path = "";
    private string? token;
    private string query = "";
    public DbtRequest(HttpClient client) => this.client = client;
    public DbtRequest For(long account) { path = $"/api/v2/accounts/{account}"; return this; }
    public DbtRequest Resource(string name) { path += "/" + name + "/"; return this; }
    public DbtRequest With(string t) { token = t; return this; }
    public DbtRequest Limit(int n) { query = "?limit=" + n; return this; }
    public async Task<string> Send()
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, "https://a.us1.dbt.com" + path + query);
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var r = await client.SendAsync(m);
        return await r.Content.ReadAsStringAsync();
    }
}
public static class P
{
    public static async Task Main()
    {
        using var http = new HttpClient();
        var token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        await new DbtRequest(http).For(1).Resource("jobs").With(token).Limit(100).Send();
        await new DbtRequest(http).For(1).Resource("projects").With(token).Send(); // expect: DBTC2003
        await new DbtRequest(http).For(2).Resource("jobs").With(token).Limit(50).Send(); // expect: DBTC1001
        await new DbtRequest(http).For(1).Resource("runs").With(token).Limit(200).Send(); // expect: DBTC3003
    }
}
