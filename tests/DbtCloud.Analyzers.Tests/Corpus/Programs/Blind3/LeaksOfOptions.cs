using System.Diagnostics;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Leaks;

public sealed class DbtCredentialsOptions
{
    public string ServiceToken { get; set; } = "";
    public long AccountId { get; set; }
}

public sealed class LeakyStart
{
    private readonly DbtCredentialsOptions _options;
    private readonly HttpClient _http;

    public LeakyStart(IOptions<DbtCredentialsOptions> options, HttpClient http)
    {
        _options = options.Value;
        _http = http;
    }

    public async Task StartAsync()
    {
        Trace.TraceInformation("starting with account {0}", _options.AccountId);
        Trace.TraceInformation("starting with token {0}", _options.ServiceToken); // expect: DBTC1003
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://lo912.us1.dbt.com/api/v2/accounts/{_options.AccountId}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ServiceToken);
        using var response = await _http.SendAsync(request);
        Activity.Current?.AddTag("dbt.status", (int)response.StatusCode);
        Activity.Current?.AddTag("dbt.auth", _options.ServiceToken); // expect: DBTC1003
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException("dbt: " + response.StatusCode + " for " + _options.ServiceToken); // expect: DBTC1003
        }
    }
}
