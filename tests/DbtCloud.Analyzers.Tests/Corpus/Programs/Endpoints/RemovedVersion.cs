using System.Net.Http.Headers;

public static class Client
{
    public static async Task<string> RunsAsync(HttpClient http, long accountId, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v4/accounts/{accountId}/runs/"); // expect: DBTC2005
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
