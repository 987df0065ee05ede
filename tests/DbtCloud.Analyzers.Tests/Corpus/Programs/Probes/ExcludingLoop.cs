using System.Net.Http.Headers;
public class ExcludingLoop(HttpClient http, string dbtToken)
{
    public async Task Loop(IEnumerable<bool> flags)
    {
        foreach (var f in flags)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
            if (f) await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
            else await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922128/jobs/"); // expect: DBTC1001
        }
    }
}
