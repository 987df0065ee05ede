using System.Net.Http.Headers;

namespace Overrides;

internal sealed class MostlyMain
{
    private readonly HttpClient _client;
    private readonly string _guest;

    public MostlyMain(string mainToken, string guestToken)
    {
        _guest = guestToken;
        _client = new HttpClient { BaseAddress = new Uri("https://ho910.us1.dbt.com/api/v2/accounts/") };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", mainToken);
    }

    public Task<string> MainJobsAsync() => _client.GetStringAsync("70403103910901/jobs/");

    public async Task<string> GuestJobsAsync()
    {
        // a header of the request goes before the client's
        using var request = new HttpRequestMessage(HttpMethod.Get, "70403103910902/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _guest);
        using var response = await _client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
