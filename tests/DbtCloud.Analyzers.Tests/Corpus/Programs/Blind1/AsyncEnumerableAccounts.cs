using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Crawler;

public interface IAccountRegistry
{
    IAsyncEnumerable<DbtAccountRow> ActiveAsync(CancellationToken ct);
}

public sealed record DbtAccountRow(long Id, string AccessUrl, bool Enabled);

public sealed class EnvironmentCrawler(IAccountRegistry registry, HttpClient http, string serviceToken)
{
    public async IAsyncEnumerable<string> CrawlAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var account in registry.ActiveAsync(ct).WithCancellation(ct))
        {
            if (!account.Enabled) continue;
            var uri = new UriBuilder(account.AccessUrl) { Host = "ab123.us1.dbt.com", Path = $"/api/v3/accounts/{account.Id}/projects/", Query = "limit=100" }.Uri;
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            request.Headers.Add("Authorization", $"Bearer {serviceToken}"); // expect: DBTC1001
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            await using var stream = await response.Content.ReadAsStreamAsync(ct);
            var json = await JsonSerializer.DeserializeAsync<JsonElement>(stream, cancellationToken: ct);
            foreach (var project in json.GetProperty("data").EnumerateArray())
                yield return $"{account.Id}/{project.GetProperty("name").GetString()}";
        }
    }
}
