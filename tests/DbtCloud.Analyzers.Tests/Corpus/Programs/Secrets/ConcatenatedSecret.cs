using System.Net.Http.Headers;

public sealed class Client(HttpClient http)
{
    private const string Prefix = "Bearer ";

    public Task<string> JobsAsync()
    {
        http.DefaultRequestHeaders.Add("Authorization", Prefix + "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"); // expect: DBTC1002
        return http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    }
}
