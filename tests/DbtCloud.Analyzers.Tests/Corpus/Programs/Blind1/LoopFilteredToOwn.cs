using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Portal.Jobs;

public class PortalDbt
{
    public long AccountId { get; set; }
    public string Token { get; set; } = "";
}

public class Subscriptions
{
    private readonly HttpClient _http;
    private readonly PortalDbt _dbt;

    public Subscriptions(HttpClient http, IOptionsSnapshot<PortalDbt> dbt)
    {
        _http = http;
        _dbt = dbt.Value;
    }

    public async Task SyncAsync(IEnumerable<(long AccountId, long JobId)> subscriptions)
    {
        foreach (var subscription in subscriptions)
        {
            if (subscription.AccountId != _dbt.AccountId)
            {
                continue; // the others are synced by their own instance
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{_dbt.AccountId}/jobs/{subscription.JobId}/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _dbt.Token);
            using var response = await _http.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task<int> CountAsync(IEnumerable<long> accounts)
    {
        long own = accounts.Single(a => a == _dbt.AccountId);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{_dbt.AccountId}/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _dbt.Token);
        using var response = await _http.SendAsync(request);
        return own == _dbt.AccountId ? (int)response.StatusCode : 0;
    }
}
