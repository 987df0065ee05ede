using System.Net.Http.Headers;
public record Acc(long Id, string Name, string Token);
public class Linq(HttpClient http, string pat, IReadOnlyList<Acc> accounts)
{
    public Task WhenAll() => Task.WhenAll(accounts.Select(a => Send(a.Id, pat))); // expect: DBTC1001
    public Task Own() => Task.WhenAll(accounts.Select(a => Send(a.Id, a.Token)));
    public Task Parallel1() => Parallel.ForEachAsync(accounts, async (a, ct) => await Send(a.Id, pat));
    public Task Query() => Task.WhenAll(from a in accounts where a.Name.Length > 0 select Send(a.Id, a.Token));
    public async Task Dict()
    {
        var tokens = accounts.ToDictionary(a => a.Id, a => a.Token);
        foreach (var a in accounts) await Send(a.Id, tokens[a.Id]);
        foreach (var (id, token) in tokens) await Send(id, token);
        var first = accounts[0].Token;
        foreach (var a in accounts)
            await Send(a.Id, first); // expect: DBTC1001
    }
    private async Task Send(long id, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
}
