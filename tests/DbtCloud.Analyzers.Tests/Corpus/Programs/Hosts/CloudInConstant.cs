using System.Net.Http.Headers;

public static class Api
{
    public const string Host = "https://cloud.getdbt.com"; // expect: DBTC2004

    public static async Task<string> JobsAsync(HttpClient http, long accountId, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Host}/api/v2/accounts/{accountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
