using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Beside;

// Two clients in one file: the first one is for our customer platform, whose host is configured.
public sealed class CustomerPlatform
{
    private readonly HttpClient http;

    public CustomerPlatform(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri(configuration["Customers:Url"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Customers:Token"]);
    }

    public Task<string> AllAsync() => http.GetStringAsync("/api/v2/accounts/?limit=1000");

    public async Task<string[]> ContactsAsync(int[] accountIds)
    {
        var result = new string[accountIds.Length];
        for (int i = 0; i < accountIds.Length; i++)
        {
            result[i] = await http.GetStringAsync($"/api/v2/accounts/{accountIds[i]}/projects/");
        }

        return result;
    }

    public Task<string> UserAsync(int id) => http.GetStringAsync($"/api/v2/users/{id}/");
}

public sealed class DbtPlatform
{
    private readonly HttpClient http;

    public DbtPlatform(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    public Task<string> JobsAsync(long accountId) => http.GetStringAsync($"/api/v2/accounts/{accountId}/jobs/?limit=100");
}
