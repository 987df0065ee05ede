using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kestrel.Jobs.Extensions;

public static class HttpRequestMessageExtensions
{
    public static HttpRequestMessage WithBearer(this HttpRequestMessage request, string token)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public static HttpRequestMessage WithJson(this HttpRequestMessage request, object body)
    {
        request.Content = JsonContent.Create(body);
        return request;
    }
}

public static class DbtHttpClientExtensions
{
    public static async Task<JsonNode?> TriggerAsync(this HttpClient http, string token, long account, long job, string cause)
    {
        using var response = await http.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/{job}/run/")
                .WithBearer(token)
                .WithJson(new { cause }));
        return await response.Content.ReadFromJsonAsync<JsonNode>();
    }
}

public sealed class MonthEnd(HttpClient http, string financeToken, string hrToken)
{
    public async Task CloseAsync()
    {
        await http.TriggerAsync(financeToken, 70403103922125, 1, "month end");
        await http.TriggerAsync(hrToken, 70403103922126, 2, "month end");
        await http.TriggerAsync(financeToken, 70403103922125, 3, "month end, second step");
        await http.TriggerAsync(hrToken, 70403103922127, 4, "month end"); // expect: DBTC1001
    }
}
