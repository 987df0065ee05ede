using System.Net.Http.Headers;
using System.Text.Json;

public sealed class Paged(HttpClient http, string token)
{
    public async Task<int> AllAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        int rows = 0;
        string? pageToken = "first";
        while (pageToken is not null)
        {
            Console.WriteLine($"page {pageToken}");
            using JsonDocument page = JsonDocument.Parse(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=100&offset={rows}"));
            int count = page.RootElement.GetProperty("data").GetArrayLength();
            rows += count;
            pageToken = count < 100 ? null : "after " + rows;
        }

        return rows;
    }
}
