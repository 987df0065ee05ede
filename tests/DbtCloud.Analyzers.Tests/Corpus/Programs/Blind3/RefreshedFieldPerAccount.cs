using System.Net.Http.Headers;

namespace Refreshing;

public interface ITokenBroker
{
    Task<string> IssueAsync(long account, CancellationToken ct);
}

public class BrokeredClient
{
    private readonly HttpClient _http;
    private readonly ITokenBroker _broker;
    private string _current = "";
    private long _currentAccount;

    public BrokeredClient(HttpClient http, ITokenBroker broker)
    {
        _http = http;
        _broker = broker;
    }

    public async Task<string> FirstAsync(CancellationToken ct)
    {
        await SwitchToAsync(70403103983601, ct);
        return await GetAsync("https://rf836.us1.dbt.com/api/v2/accounts/70403103983601/jobs/", ct);
    }

    public async Task<string> SecondAsync(CancellationToken ct)
    {
        await SwitchToAsync(70403103983602, ct);
        return await GetAsync("https://rf836.us1.dbt.com/api/v2/accounts/70403103983602/jobs/", ct);
    }

    private async Task SwitchToAsync(long account, CancellationToken ct)
    {
        if (_currentAccount != account)
        {
            _current = await _broker.IssueAsync(account, ct);
            _currentAccount = account;
        }
    }

    private async Task<string> GetAsync(string url, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _current);
        using var response = await _http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
