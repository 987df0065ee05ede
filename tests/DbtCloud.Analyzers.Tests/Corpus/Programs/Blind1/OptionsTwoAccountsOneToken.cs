using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Merger;

public class DbtMergerOptions
{
    public long OldAccountId { get; set; }

    public long NewAccountId { get; set; }

    public string Token { get; set; } = null!;
}

public class JobMover
{
    private readonly DbtMergerOptions _o;
    private readonly HttpClient _client = new();

    public JobMover(IOptions<DbtMergerOptions> o)
    {
        _o = o.Value;
    }

    public async Task MoveAsync(CancellationToken ct)
    {
        var export = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{_o.OldAccountId}/jobs/?limit=100"));
        export.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _o.Token);
        using var exported = await _client.SendAsync(export, ct);
        var jobs = await exported.Content.ReadFromJsonAsync<Dictionary<string, object>>(ct);

        foreach (var job in jobs!)
        {
            var import = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{_o.NewAccountId}/jobs/"));
            import.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _o.Token); // expect: DBTC1001
            import.Content = JsonContent.Create(job.Value);
            using var imported = await _client.SendAsync(import, ct);
            imported.EnsureSuccessStatusCode();
        }
    }
}
