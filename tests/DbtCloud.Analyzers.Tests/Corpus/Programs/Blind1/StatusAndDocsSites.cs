using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Health;

public sealed class DbtHealth(HttpClient http)
{
    private static readonly Uri Status = new("https://status.getdbt.com/api/v2/status.json");
    private const string Hub = "https://hub.getdbt.com/api/v1/index.json";

    public static string Documentation { get; } = "https://docs.getdbt.com/docs/dbt-cloud-apis/overview";

    public async Task<bool> IsUpAsync()
    {
        var status = await http.GetFromJsonAsync<JsonElement>(Status);
        var components = await http.GetFromJsonAsync<JsonElement>("https://status.getdbt.com/api/v2/components.json?limit=500");
        var packages = await http.GetFromJsonAsync<string[]>(Hub);
        return status.GetProperty("status").GetProperty("indicator").GetString() == "none"
            && components.GetProperty("components").GetArrayLength() > 0
            && packages is { Length: > 0 };
    }

    public async Task<bool> CanReachAsync(string token, long account)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
