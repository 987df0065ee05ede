using System.Net.Http.Headers;

namespace Partials;

public sealed partial class TwoSidedClient
{
    private readonly HttpClient right = Connect("https://rt910.us1.dbt.com", "DBT_RIGHT");

    public Task<string> RightJobsAsync() => right.GetStringAsync("/api/v2/accounts/70403103910502/jobs/");

    private static partial HttpClient Connect(string url, string variable)
    {
        HttpClient http = new() { BaseAddress = new Uri(url) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
        return http;
    }
}
