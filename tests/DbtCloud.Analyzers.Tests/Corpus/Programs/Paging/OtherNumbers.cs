using System.Net.Http.Headers;

public sealed class Runs(HttpClient http)
{
    public Task<string> AllAsync(long account, string token)
    {
        http.Timeout = TimeSpan.FromSeconds(500);
        http.MaxResponseContentBufferSize = 10_000_000;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?job_definition_id=5000&offset=1000&limit=99");
    }

    public Task<string> TailAsync(long account, int limit) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={Math.Min(limit, 100)}");
}
