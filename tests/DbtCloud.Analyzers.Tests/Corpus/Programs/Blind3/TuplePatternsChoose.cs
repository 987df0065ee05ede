using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Patterns;

public sealed class Selector(HttpClient http, IConfiguration configuration)
{
    public Task<string> EuropeTestAsync() => JobsAsync("eu", test: true);

    public Task<string> EuropeAsync() => JobsAsync("eu", test: false);

    public Task<string> AmericaAsync() => JobsAsync("us", test: false);

    private async Task<string> JobsAsync(string region, bool test)
    {
        (string host, long account, string? token) = (region, test) switch
        {
            ("eu", true) => ("tp920.eu1.dbt.com", 70403103920001, configuration["Dbt:EuTest:Token"]),
            ("eu", false) => ("tq920.eu1.dbt.com", 70403103920002, configuration["Dbt:Eu:Token"]),
            ("us", _) => ("tr920.us1.dbt.com", 70403103920003, configuration["Dbt:Us:Token"]),
            _ => throw new NotSupportedException($"{region}, test: {test}"),
        };
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://{host}/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
