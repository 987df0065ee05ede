using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public class AllAccounts(IConfiguration configuration, IHttpClientFactory factory)
{
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (string key in new[] { "spice", "guild", "sietch" })
        {
            long id = configuration.GetValue<long>($"Accounts:{key}:Id");
            string? token = configuration[$"Accounts:{key}:Token"];
            HttpClient http = factory.CreateClient("dbt");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            string json = await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/", cancellationToken);
            count += json.Length;
        }

        return count;
    }
}
