using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Pulse;

internal static class DbtHttp
{
    private static readonly HttpClient Shared = new() { Timeout = TimeSpan.FromSeconds(20) };

    public static async Task<JsonNode?> GetAsync(string token, string path, CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Shared.SendAsync(request, ct);
        return await response.Content.ReadFromJsonAsync<JsonNode>(ct);
    }

    public static Task<JsonNode?> RunsAsync(string token, long account, int take) => GetAsync(token, $"accounts/{account}/runs/?limit={take}");
}

public class Overview(string token)
{
    private readonly long[] _accounts = { 70403103922125, 70403103922126, 70403103922127 };

    public async Task<Dictionary<long, int>> BuildAsync()
    {
        var answers = await Task.WhenAll(_accounts.Select(async account => new
        {
            account,
            body = await DbtHttp.RunsAsync(token, account, 25), // expect: DBTC1001
        }));

        return answers.ToDictionary(a => a.account, a => a.body?["data"]?.AsArray().Count ?? 0);
    }
}
