using System.Net.Http.Headers;
var token = Environment.GetEnvironmentVariable("DBT_PAT");
var accounts = new Dictionary<string, long> { ["retail"] = 111, ["wholesale"] = 222 };
using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new("Bearer", token);
foreach (var (name, id) in accounts)
{
    var json = await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{id}/runs/?limit=10"); // expect: DBTC1001
    Console.WriteLine($"{name}: {json.Length}");
}
var tasks = accounts.Select(async pair =>
{
    return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{pair.Value}/jobs/");
});
await Task.WhenAll(tasks);
