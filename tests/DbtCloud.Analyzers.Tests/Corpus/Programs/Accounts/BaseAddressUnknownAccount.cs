using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Reader
{
    private readonly HttpClient http = new();
    private readonly long accountId;

    public Reader(IConfiguration configuration)
    {
        accountId = configuration.GetValue<long>("Dbt:AccountId");
        http.BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    public Task<string> JobsAsync() => http.GetStringAsync("jobs/");

    public Task<string> ProjectsAsync() => http.GetStringAsync($"/api/v3/accounts/{accountId}/projects/");

    public Task<string> OtherAsync(long account) => http.GetStringAsync($"/api/v3/accounts/{account}/projects/");
}
