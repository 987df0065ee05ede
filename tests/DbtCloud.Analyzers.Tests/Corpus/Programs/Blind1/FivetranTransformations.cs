using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Elt;

/// <summary>dbt transformations as our ELT vendor runs them: its API, its key, its ids.</summary>
public sealed class DbtTransformationsClient
{
    private readonly HttpClient _http;

    public DbtTransformationsClient(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.elt-vendor.example/");
        var pair = configuration["Elt:Key"] + ":" + configuration["Elt:Secret"];
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
    }

    public async Task<int> SyncAsync(IEnumerable<int> accountIds, CancellationToken ct)
    {
        var count = 0;
        foreach (var accountId in accountIds)
        {
            var projects = await _http.GetFromJsonAsync<JsonElement>($"api/v2/accounts/{accountId}/projects/?limit=1000", ct);
            foreach (var project in projects.GetProperty("data").EnumerateArray())
            {
                int projectId = project.GetProperty("id").GetInt32();
                using var run = await _http.PostAsync($"v1/dbt/projects/{projectId}/run", null, ct);
                count += run.IsSuccessStatusCode ? 1 : 0;
            }
        }

        return count;
    }

    public Task<HttpResponseMessage> AccountsAsync() => _http.GetAsync("api/v2/accounts/");

    public Task<HttpResponseMessage> ProjectsOfDbtAsync(int runId) => _http.GetAsync($"v1/dbt/transformations/{runId}");
}
