using System.Net.Http.Headers;
public abstract record Tenant { public record Finance : Tenant; public record People : Tenant; public record Other(long Id, string Token) : Tenant; }
public class PatternMatching(HttpClient http, string finToken, string pplToken)
{
    public async Task Go(Tenant t)
    {
        var (id, token) = t switch
        {
            Tenant.Finance => (70403103922125, finToken),
            Tenant.People => (70403103922126, pplToken),
            Tenant.Other { Id: var i, Token: { Length: > 0 } k } => (i, k),
            _ => throw new NotSupportedException("dbt"),
        };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
    }
    public async Task Bad(Tenant t)
    {
        long id;
        if (t is Tenant.Finance) id = 70403103922125; else id = 70403103922126;
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", finToken); // expect: DBTC1001
        await http.SendAsync(m);
    }
}
