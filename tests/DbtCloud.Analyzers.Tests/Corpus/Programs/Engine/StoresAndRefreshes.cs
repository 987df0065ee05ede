using System.Net.Http.Headers;
public sealed class TokenStore
{
    private readonly Dictionary<long, string> _tokens = new();
    public void Add(long account, string token) => _tokens[account] = token;
    public string For(long account) => _tokens.TryGetValue(account, out var t) ? t : throw new KeyNotFoundException();
}
public sealed class Runner(HttpClient http, TokenStore store)
{
    public async Task Go()
    {
        await One(1);
        await One(2);
    }
    private async Task One(long account)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", store.For(account));
        await http.SendAsync(m);
    }
    public async Task Refreshing()
    {
        var t = Environment.GetEnvironmentVariable("DBT_A");
        await Send(t, 1);
        t = Environment.GetEnvironmentVariable("DBT_B");
        await Send(t, 2);
    }
    public async Task Shared()
    {
        var t = Environment.GetEnvironmentVariable("DBT_C");
        await Send(t, 1);
        await Send(token: t, account: 2); // expect: DBTC1001
    }
    private Task Send(string? token, long account)
    {
        var m = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/jobs/"), Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        return http.SendAsync(m);
    }
}
