using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Sales;

public static class AccountNumbers
{
    public const long Emea = 70403103922125;
    public const long Amer = 70403103922126;
}

public class EmeaDbtClient
{
    private readonly HttpClient _httpClient;

    public EmeaDbtClient(HttpClient httpClient)
    {
        _httpClient = httpClient;
    }

    public async Task<string> GetJobsAsync()
    {
        return await _httpClient.GetStringAsync("jobs/");
    }

    public async Task<string> GetAmerJobsAsync()
    {
        return await _httpClient.GetStringAsync($"/api/v2/accounts/{AccountNumbers.Amer}/jobs/"); // expect: DBTC3001
    }

    public async Task<string> GetGroupsAsync()
    {
        return await _httpClient.GetStringAsync($"/api/v3/accounts/{AccountNumbers.Emea}/groups/");
    }
}

public static class SalesModule
{
    public static void Register(IServiceCollection services, string token)
    {
        services.AddHttpClient<EmeaDbtClient>(http =>
        {
            http.BaseAddress = new Uri($"https://ab123.eu1.dbt.com/api/v2/accounts/{AccountNumbers.Emea}/");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        });
    }
}
