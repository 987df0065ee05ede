using System.Net.Http.Headers;
var token = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("DBT_CLOUD_API_TOKEN");
if (string.IsNullOrEmpty(token)) { Console.Error.WriteLine("usage: script <token>"); return 1; }
var accounts = new Dictionary<string, long> { ["prod"] = 70403103922125, ["dev"] = 70403103922126 };
using var client = new HttpClient { BaseAddress = new("https://ab123.us1.dbt.com/api/v2/") };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
foreach (var (name, id) in accounts)
{
    var response = await client.GetAsync($"accounts/{id}/jobs/"); // expect: DBTC1001
    Console.WriteLine($"{name}: {response.StatusCode}");
}
return 0;
