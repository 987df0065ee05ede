using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Builds;

public sealed class JobsOfThisBuild(HttpClient http, IConfiguration configuration, IHostEnvironment environment)
{
#if DEBUG
    private const string Account = "70403103981701";
#else
    private const string Account = "70403103981702";
#endif

    public Task<string> ReadAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        return http.GetStringAsync($"https://dr817.us1.dbt.com/api/v2/accounts/{Account}/jobs/");
    }

    public async Task<string> LatestAsync()
    {
        // every environment has a Dbt:Token of its own
        long account = environment.IsProduction() ? 70403103981703 : 70403103981701;
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://dr817.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1&order_by=-id");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[$"Dbt:{environment.EnvironmentName}:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
