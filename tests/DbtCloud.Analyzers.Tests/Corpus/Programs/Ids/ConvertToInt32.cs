using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Runs(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ReadAsync(int limit)
    {
        var account = Convert.ToInt32(configuration["Dbt:AccountId"]); // expect-info: DBTC3004
        var timeout = Convert.ToInt32(configuration["Dbt:TimeoutSeconds"]);
        http.Timeout = TimeSpan.FromSeconds(timeout);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={Math.Min(limit, 100)}");
    }
}
