using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Helpers;

public sealed class ApiHelper
{
    private readonly HttpClient _http = new();

    public async Task<string> GetAsync(string host, string path, string? token, int limit, string scheme = "Bearer")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}/{path}?limit={limit}");
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Collector(ApiHelper api, IConfiguration configuration)
{
    public async Task CollectAsync()
    {
        await api.GetAsync("oh920.us1.dbt.com", "api/v2/accounts/70403103920701/jobs/", configuration["Dbt:Spice"], 100);
        await api.GetAsync("og920.us1.dbt.com", "api/v2/accounts/70403103920702/jobs/", configuration["Dbt:Guild"], 100);

        // the help desk's key is good for all of its accounts
        await api.GetAsync("acme.zendesk.com", "api/v2/accounts/1/jobs/", configuration["Zendesk:Key"], 1000);
        await api.GetAsync("acme.zendesk.com", "api/v2/accounts/2/jobs/", configuration["Zendesk:Key"], 1000);
        await api.GetAsync("acme.zendesk.com", "api/v2/accounts/", configuration["Zendesk:Key"], 500);
        await api.GetAsync("grafana.intranet.example.com", "api/v4/dashboards", configuration["Grafana:Key"], 5000, "Token");
    }
}
