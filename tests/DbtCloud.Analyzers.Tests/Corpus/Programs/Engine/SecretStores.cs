using System.Net.Http.Headers;
public interface ISecretReader { Task<string> GetSecretAsync(string name); }
public interface ITokenProvider { Task<string> GetTokenAsync(); Task<string> GetTokenAsync(long account); }
public class S(ISecretReader secrets, ITokenProvider tokens, HttpClient http)
{
    public async Task A() => await Get(await secrets.GetSecretAsync("dbt-token"), 1);
    public async Task B() => await Get(await secrets.GetSecretAsync("dbt-token"), 2); // expect: DBTC1001
    public async Task C() { await Get(await secrets.GetSecretAsync("dbt-one"), 3); await Get(await secrets.GetSecretAsync("dbt-two"), 4); }
    public async Task D() { await Get(await tokens.GetTokenAsync(), 5); await Get(await tokens.GetTokenAsync(), 6); }
    public async Task E() { await Get(await tokens.GetTokenAsync(7), 7); await Get(await tokens.GetTokenAsync(8), 8); }
    public async Task F(long[] ids) { foreach (var id in ids) await Get(await secrets.GetSecretAsync($"dbt-{id}"), id); }
    public async Task G(long[] ids) { foreach (var id in ids) await Get(await tokens.GetTokenAsync(id), id); }
    private async Task Get(string token, long id)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        (await http.SendAsync(m)).EnsureSuccessStatusCode();
    }
}
