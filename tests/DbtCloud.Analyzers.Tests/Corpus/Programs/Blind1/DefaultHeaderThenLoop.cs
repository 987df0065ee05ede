using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Contoso.Insights;

public sealed class AccountScan
{
    private readonly IConfiguration _configuration;

    public AccountScan(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public async Task<int> CountJobsAsync(IReadOnlyList<long> accountIds)
    {
        using var client = new HttpClient();
        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["Dbt:Token"]);

        var total = 0;
        foreach (var id in accountIds)
        {
            var response = await client.GetAsync($"api/v2/accounts/{id}/jobs/?limit=100"); // expect: DBTC1001
            if (!response.IsSuccessStatusCode)
            {
                Console.WriteLine($"account {id}: {response.StatusCode}");
                continue;
            }

            using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            total += document.RootElement.GetProperty("data").GetArrayLength();
        }

        return total;
    }
}
