using System.Net.Http.Headers;
using System.Text.Json;

public sealed class Trigger(HttpClient http, string token)
{
    public async Task<long> RunAsync(long account, string jobText)
    {
        var job = int.Parse(jobText); // expect-info: DBTC3004
        using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent("{\"cause\":\"x\"}");
        using HttpResponseMessage response = await http.SendAsync(request);
        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("data").GetProperty("id").GetInt64();
    }
}
