using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public class Reports(IConfiguration configuration, HttpClient http)
{
    public Task<string> SpiceJobs() => Get("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", configuration["DbtCloud:Spice:Token"]);

    public Task<string> GuildJobs() => Get("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", configuration.GetSection("DbtCloud:Guild")["Token"]);

    private async Task<string> Get(string url, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
