using System.Net.Http.Headers;
public class Config { public Dictionary<string, Acc> Accounts { get; set; } = new(); public string Token { get; set; } = ""; }
public class Acc { public long Id { get; set; } public string? Token { get; set; } }
public class Runner(Config config, HttpClient http)
{
    public async Task Own()
    {
        foreach (var (name, acc) in config.Accounts) await Send(acc.Id, acc.Token!);
    }
    public async Task Shared()
    {
        foreach (var acc in config.Accounts.Values) await Send(acc.Id, config.Token); // expect: DBTC1001
    }
    public async Task ByName() { await Send(config.Accounts["a"].Id, config.Accounts["a"].Token!); await Send(config.Accounts["b"].Id, config.Accounts["b"].Token!); }
    private async Task Send(long id, string dbtToken)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/"));
        m.Headers.Authorization = new("Bearer", dbtToken);
        using var r = await http.SendAsync(m);
    }
}
