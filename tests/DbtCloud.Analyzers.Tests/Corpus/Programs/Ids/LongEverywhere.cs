using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

public sealed class Jobs(HttpClient http, string token)
{
    public long AccountId { get; init; }

    public async Task<long> TriggerAsync(string jobId, int priority)
    {
        long job = long.Parse(jobId, CultureInfo.InvariantCulture);
        using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{AccountId}/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent("{\"cause\":\"priority " + priority + "\"}");
        using HttpResponseMessage response = await http.SendAsync(request);
        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("data").GetProperty("id").GetInt64();
    }
}
