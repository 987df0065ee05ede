using System.Net.Http.Headers;

public sealed class Runs(HttpClient http)
{
    public Task<string> AllAsync(long account, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=500&order_by=-id"); // expect: DBTC3003
    }

    public Task<string> SomeAsync(long account) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=100&offset=500");
}
