using System.Net.Http.Headers;
public record Target(long Account, string Token, string Host = "https://ab123.us1.dbt.com");
public class RecordsWith(HttpClient http, string dbtPat, string otherPat)
{
    public async Task Go()
    {
        var finance = new Target(70403103922125, dbtPat);
        var people = finance with { Account = 70403103922126 }; // expect: DBTC1001
        var third = finance with { Account = 70403103922127, Token = otherPat };
        await Send(finance);
        await Send(people);
        await Send(third);
    }
    async Task Send(Target t)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"{t.Host}/api/v2/accounts/{t.Account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", t.Token);
        await http.SendAsync(m);
    }
}
