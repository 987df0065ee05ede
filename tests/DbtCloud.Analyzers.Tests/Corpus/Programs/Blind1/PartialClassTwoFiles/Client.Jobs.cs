using System.Net.Http.Headers;

namespace Logistics;

public sealed partial class LogisticsDbt
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/") };
    private readonly string token = Environment.GetEnvironmentVariable("LOGISTICS_DBT_TOKEN") ?? string.Empty;

    public Task<string> ReadJobsAsync() => GetAsync("accounts/70403103922125/jobs/");

    private async Task<string> GetAsync(string relative)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, relative);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
