using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Regional;

public sealed class RegionalReport
{
    private readonly HttpClient _http;
    private readonly ILogger<RegionalReport> _logger;
    private readonly string _pat;

    public RegionalReport(HttpClient http, ILogger<RegionalReport> logger, string pat)
    {
        _http = http;
        _logger = logger;
        _pat = pat;
    }

    public async Task RunAsync(CancellationToken ct)
    {
        var europe = await ReadAsync("eu", ct);
        var america = await ReadAsync("us", ct); // expect: DBTC1001
        _logger.LogInformation("{Europe} {America}", europe, america);
    }

    private async Task<int> ReadAsync(string region, CancellationToken ct)
    {
        var account = region switch
        {
            "eu" => 70403103922125,
            "us" => 70403103922126,
            _ => throw new ArgumentOutOfRangeException(nameof(region)),
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _pat);
        using var response = await _http.SendAsync(request, ct);
        return (await response.Content.ReadAsStringAsync(ct)).Length;
    }
}
