using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chunks;

public interface IBulkWriter
{
    Task WriteAsync(IReadOnlyCollection<JsonElement> rows, int first, int limit);
}

public sealed class BulkCopy(HttpClient http, IBulkWriter writer, string dbtToken)
{
    private const int ApiPage = 50 * 2;
    private const int DatabasePage = 5000;

    public async Task CopyAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        List<JsonElement> rows = [];
        for (int offset = 0; ; offset += ApiPage)
        {
            Dictionary<string, string> query = new() { ["limit"] = ApiPage.ToString(), ["offset"] = offset.ToString(), ["order_by"] = "-id" };
            string text = string.Join('&', query.Select(pair => $"{pair.Key}={pair.Value}"));
            JsonElement page = await http.GetFromJsonAsync<JsonElement>($"https://cd911.us1.dbt.com/api/v2/accounts/{account}/runs/?{text}");
            rows.AddRange(page.GetProperty("data").EnumerateArray());
            if (page.GetProperty("data").GetArrayLength() < ApiPage)
            {
                break;
            }
        }

        foreach (JsonElement[] chunk in rows.Chunk(DatabasePage))
        {
            await writer.WriteAsync(chunk, first: 1000, limit: 5000);
        }

        Console.WriteLine($"select * from runs limit {DatabasePage}; -- first: 5000, ?limit=5000");
    }
}
