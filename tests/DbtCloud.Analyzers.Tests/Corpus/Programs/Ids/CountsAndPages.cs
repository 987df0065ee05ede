using System.Net.Http.Headers;
using System.Text.Json;

public sealed class Pager(HttpClient http, string token)
{
    public async Task<int> CountAsync(long account, int offset, int limit)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using JsonDocument body = JsonDocument.Parse(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/?limit={Math.Min(100, limit)}&offset={offset}"));
        JsonElement pagination = body.RootElement.GetProperty("extra").GetProperty("pagination");
        return pagination.GetProperty("total_count").GetInt32() + pagination.GetProperty("count").GetInt32();
    }
}
