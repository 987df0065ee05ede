using System.Net.Http.Headers;

public sealed class Runs(HttpClient http, string token)
{
    public Task<string> RecentAsync(long account) => PageAsync(account, 20);

    public Task<string> AllAsync(long account) => PageAsync(account, 1000); // expect: DBTC3003

    private async Task<string> PageAsync(long account, int size)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={size}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
