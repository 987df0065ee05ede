using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Intranet;

/// <summary>Asks the platform team's own service, which happens to be called dbt-hub; it does not belong to dbt Labs.</summary>
public sealed class DbtHubClient
{
    private readonly HttpClient http;

    public DbtHubClient(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://dbt-hub.intranet.example.com/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Intranet:ApiKey"]);
    }

    public Task<string> AccountsAsync() => http.GetStringAsync("api/v2/accounts/?limit=1000");

    public Task<string> TeamAsync(int accountId) => http.GetStringAsync($"api/v2/accounts/{accountId}/projects/");

    public Task<string> OursAsync() => http.GetStringAsync("api/v2/accounts/11/jobs/");

    public Task<string> TheirsAsync() => http.GetStringAsync("api/v2/accounts/12/jobs/");

    public Task<string> UserAsync(int id) => http.GetStringAsync($"api/v2/users/{id}/");
}
