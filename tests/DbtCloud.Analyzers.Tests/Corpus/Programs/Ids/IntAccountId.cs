using System.Net.Http.Headers;

public sealed class JobApi(HttpClient http, string token)
{
    public async Task<string> GetAsync(int accountId) // expect-info: DBTC3004
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
