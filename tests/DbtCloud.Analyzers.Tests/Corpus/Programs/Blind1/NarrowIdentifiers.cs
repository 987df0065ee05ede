using System.Net.Http.Headers;
using System.Text.Json;

namespace Notifier;

public class DbtCloudService
{
    private readonly HttpClient _http;
    private readonly string _token;

    public DbtCloudService(HttpClient http, string token)
    {
        _http = http;
        _token = token;
    }

    public async Task<int> TriggerAsync(
        long accountId,
        int jobId, // expect-info: DBTC3004
        string cause,
        int timeoutSeconds = 60)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/{jobId}/run/")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { cause, timeout_seconds_override = timeoutSeconds })),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        var response = await _http.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var status = document.RootElement.GetProperty("status").GetProperty("code").GetInt32();
        return document.RootElement.GetProperty("data").GetProperty("id").GetInt32(); // expect-info: DBTC3004
    }

    public async Task<string> WhoAmIAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/whoami/"); // expect-info: DBTC2006
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await (await _http.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
