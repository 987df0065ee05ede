using System.Net.Http.Headers;

public sealed class Client
{
    private readonly HttpClient http;

    public Client(string token)
    {
        http = new HttpClient { BaseAddress = new Uri("http://ab123.us1.dbt.com/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<string> JobsAsync() => http.GetStringAsync("api/v2/accounts/70403103922125/jobs/"); // expect: DBTC1003
}
