using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Elt;

/// <summary>Both vendors have a "dbt Cloud" integration of their own; these are their APIs.</summary>
public sealed class VendorIntegrations
{
    private readonly HttpClient _hightouch;
    private readonly HttpClient _airbyte;

    public VendorIntegrations(IHttpClientFactory factory, IConfiguration configuration)
    {
        _hightouch = factory.CreateClient("hightouch");
        _hightouch.BaseAddress = new Uri("https://api.hightouch.com/api/v1/");
        _hightouch.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Hightouch:Key"]);
        _airbyte = factory.CreateClient("airbyte");
        _airbyte.BaseAddress = new Uri("https://cloud.airbyte.com/api/v1/");
        _airbyte.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Airbyte:Key"]);
    }

    public Task<string> SyncsOfDbtModelAsync(int modelId) => _hightouch.GetStringAsync($"syncs/sequences/runs/{modelId}?limit=1000");

    public async Task LinkDbtCloudAsync(int accountId, int projectId, int environmentId)
    {
        using var answer = await _airbyte.PostAsJsonAsync("dbt_cloud/links", new { accountId, projectId, environmentId });
        answer.EnsureSuccessStatusCode();
    }

    public async Task<string[]> BothAccountsAsync() =>
    [
        await _airbyte.GetStringAsync("accounts/1/dbt_jobs/"),
        await _airbyte.GetStringAsync("accounts/2/dbt_jobs/"),
    ];
}
