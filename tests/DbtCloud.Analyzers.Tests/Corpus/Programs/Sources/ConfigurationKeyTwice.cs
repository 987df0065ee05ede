using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public class Reports
{
    private readonly IConfiguration _configuration;
    private readonly HttpClient _http;

    public Reports(IConfiguration configuration, HttpClient http)
    {
        _configuration = configuration;
        _http = http;
    }

    public async Task<string> SpiceJobs()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["DbtCloud:Token"]);
        var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> GuildJobs()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration.GetSection("DbtCloud").GetValue<string>("Token")); // expect: DBTC1001
        var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
