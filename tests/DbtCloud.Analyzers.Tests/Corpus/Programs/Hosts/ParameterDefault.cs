using System.Net.Http.Headers;

public sealed class Client
{
    private readonly HttpClient http = new();

    public Client(string token, string host = "au.dbt.com") // expect: DBTC2004
    {
        http.BaseAddress = new Uri($"https://{host}/api/v2/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
    }

    public Task<string> JobsAsync(long account) => http.GetStringAsync($"accounts/{account}/jobs/");
}
