using System.Net.Http.Headers;

public class OldKey
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
    private string key = "abcf9g77ab"; // expect: DBTC1002

    public Task<string> Jobs()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", key);
        return http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/");
    }
}
