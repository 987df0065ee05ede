using System.Net.Http.Headers;

public sealed class Lists(HttpClient http, string dbtToken)
{
    public async Task<string> RunsAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?x_limit=500&rate_limit=1000&offset=2000");
    }

    public Task<string> MemoryLimitAsync() => http.GetStringAsync("https://metrics.example/query?limit=5000");
}
