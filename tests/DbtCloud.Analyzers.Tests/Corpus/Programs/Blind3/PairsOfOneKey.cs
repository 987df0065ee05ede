using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Pairs.Wrong;

public sealed class PairTable(IConfiguration configuration, HttpClient http)
{
    private Dictionary<long, string?> Tokens => new()
    {
        [70403103930201] = configuration["Dbt:Token"],
        [70403103930202] = configuration["Dbt:Token"], // expect: DBTC1001
        [70403103930203] = configuration["Dbt:ThirdToken"],
    };

    public async Task<int> RunAsync()
    {
        int failures = 0;
        foreach ((long account, string? token) in Tokens)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://pt930.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request);
            failures += response.IsSuccessStatusCode ? 0 : 1;
        }

        return failures;
    }
}
