using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public abstract class DbtBase(HttpClient http, IConfiguration configuration)
{
    protected async Task<string> GetAsync(long account, string resource)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class SpiceJobs(HttpClient http, IConfiguration configuration) : DbtBase(http, configuration)
{
    public Task<string> ListAsync() => GetAsync(70403103922125, "jobs");
}

public sealed class GuildJobs(HttpClient http, IConfiguration configuration) : DbtBase(http, configuration)
{
    public Task<string> ListAsync() => GetAsync(70403103922126, "jobs"); // expect: DBTC1004
}
