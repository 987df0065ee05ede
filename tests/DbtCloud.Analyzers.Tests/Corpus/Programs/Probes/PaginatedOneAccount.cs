using System.Net.Http.Headers;
using System.Text.Json;
public sealed class PaginatedOneAccount(HttpClient http, long accountId, string dbtToken)
{
    public async Task<List<JsonElement>> Runs()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        var result = new List<JsonElement>();
        for (var offset = 0; ; offset += 100)
        {
            using var doc = JsonDocument.Parse(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/?limit=100&offset={offset}"));
            var data = doc.RootElement.GetProperty("data");
            if (data.GetArrayLength() == 0) return result;
            foreach (var run in data.EnumerateArray())
            {
                var account = run.GetProperty("account_id").GetInt64();
                result.Add(run.Clone());
                await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run.GetProperty("id").GetInt64()}/artifacts/");
            }
        }
    }
}
