using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class SpiceJobs(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ListAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Spice:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class GuildJobs(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ListAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Guild:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
