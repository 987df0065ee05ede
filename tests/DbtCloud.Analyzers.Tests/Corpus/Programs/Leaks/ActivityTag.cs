using System.Diagnostics;
using System.Net.Http.Headers;

public sealed class Client(HttpClient http, string dbtToken)
{
    private static readonly ActivitySource Source = new("Acme.Dbt");

    public async Task<string> JobsAsync()
    {
        using Activity? activity = Source.StartActivity("jobs");
        activity?.SetTag("dbt.account", 70403103922125);
        activity?.SetTag("dbt.token", dbtToken); // expect: DBTC1003
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    }
}
