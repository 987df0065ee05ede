using System.Net.Http.Headers;

namespace Script;

public static class Quick
{
    public static async Task<string> JobsAsync(HttpClient http, long account, string token = "{{token:default-value}}") // expect: DBTC1002
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://td921.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static Task<string> MineAsync(HttpClient http) => JobsAsync(http, 70403103921501);

    public static Task<string> SampleAsync(HttpClient http) => JobsAsync(http, 70403103921502, "YOUR_TOKEN");
}
