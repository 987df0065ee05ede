using System.Net.Http.Headers;

namespace Overrides.Wrong;

internal sealed class OnlyLooksDifferent
{
    private readonly HttpClient _client;
    private readonly string _token;

    public OnlyLooksDifferent(string dbtToken)
    {
        _token = dbtToken.Trim();
        _client = new HttpClient { BaseAddress = new Uri("https://ow910.us1.dbt.com/api/v2/accounts/") };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _token);
    }

    public Task<string> MainJobsAsync() => _client.GetStringAsync("70403103911001/jobs/");

    public async Task<string> GuestJobsAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "70403103911002/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", _token); // expect: DBTC1001
        using var response = await _client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
