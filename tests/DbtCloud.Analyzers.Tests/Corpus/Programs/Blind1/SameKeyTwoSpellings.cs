using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Spelling;

public sealed class DbtReports
{
    private readonly IConfiguration _configuration;
    private readonly HttpClient _http;

    public DbtReports(IConfiguration configuration, HttpClient http)
    {
        _configuration = configuration;
        _http = http;
    }

    public Task<string> NorthAsync()
    {
        var dbt = _configuration.GetSection("DbtCloud");
        return SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/", dbt["Token"]);
    }

    public Task<string> SouthAsync()
    {
        return SendAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/", _configuration.GetValue<string>("DbtCloud:Token")); // expect: DBTC1001
    }

    public Task<string> WestAsync()
    {
        var dbt = _configuration.GetSection("DbtCloud:West");
        return SendAsync("https://ef789.us1.dbt.com/api/v2/accounts/70403103922127/runs/", dbt["Token"]);
    }

    private async Task<string> SendAsync(string url, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
