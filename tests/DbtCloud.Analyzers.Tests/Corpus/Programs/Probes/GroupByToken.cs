using System.Net.Http.Headers;
public record Row(long Account, string Token);
public class GroupByToken(HttpClient http, List<Row> rows)
{
    public async Task Good()
    {
        foreach (var g in rows.GroupBy(r => r.Account))
            await Send(g.Key, g.First().Token);
        foreach (var r in rows.OrderBy(r => r.Account).DistinctBy(r => r.Account)) await Send(r.Account, r.Token);
        foreach (var (account, token) in rows.Select(r => (r.Account, r.Token))) await Send(account, token);
        var lookup = rows.ToLookup(r => r.Account, r => r.Token);
        foreach (var id in rows.Select(r => r.Account).Distinct()) await Send(id, lookup[id].First());
    }
    private async Task Send(long id, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
}
