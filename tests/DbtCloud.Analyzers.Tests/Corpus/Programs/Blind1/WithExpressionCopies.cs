using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Reporting.Domain;

public sealed record DbtConnection(string BaseUrl, long AccountId, string Token)
{
    public string Describe() => $"{AccountId}@{BaseUrl}";
}

public sealed class HeadcountReport
{
    private readonly HttpClient _http;
    private readonly DbtConnection _europe;
    private readonly DbtConnection _asia;
    private readonly DbtConnection _africa;

    public HeadcountReport(HttpClient http, IConfiguration cfg)
    {
        _http = http;
        _europe = new DbtConnection("https://ab123.eu1.dbt.com", 70403103922125, cfg["Dbt:Europe:Token"]!);
        _asia = _europe with { BaseUrl = "https://cd456.jp1.dbt.com", AccountId = 70403103922126 }; // expect: DBTC1001
        _africa = _europe with { AccountId = 70403103922127, Token = cfg["Dbt:Africa:Token"]! };
    }

    public async Task<string[]> RunAsync() =>
    [
        await UsersAsync(_europe),
        await UsersAsync(_asia),
        await UsersAsync(_africa),
    ];

    private async Task<string> UsersAsync(DbtConnection connection)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{connection.BaseUrl}/api/v3/accounts/{connection.AccountId}/users/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", connection.Token);
        using var response = await _http.SendAsync(request);
        return connection.Describe() + ": " + await response.Content.ReadAsStringAsync();
    }
}
