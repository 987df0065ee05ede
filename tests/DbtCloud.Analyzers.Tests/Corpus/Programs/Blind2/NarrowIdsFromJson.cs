using System.Net.Http.Headers;
using System.Text.Json;

public static class Latest
{
    public static async Task<long> RunAsync(HttpClient http, long account, string dbtToken)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", dbtToken);
        var json = await http.GetStringAsync($"https://ni121.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1&order_by=-id");
        using var document = JsonDocument.Parse(json);
        var run = document.RootElement.GetProperty("data")[0];
        int status = run.GetProperty("status").GetInt32();
        Console.WriteLine(status == 10 ? "success" : $"status {status}");
        return run.GetProperty("id").GetInt32(); // expect-info: DBTC3004
    }

    public static int Count(JsonElement answer) => answer.GetProperty("extra").GetProperty("pagination").GetProperty("total_count").GetInt32();
}
