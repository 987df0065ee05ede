using System.Net.Http.Headers;
var token = Environment.GetEnvironmentVariable("DBT_CLOUD_API_TOKEN") ?? throw new Exception("no token");
var env = args.FirstOrDefault() ?? "dev";
var id = env switch { "prod" => 70403103922125, "dev" => 70403103922126, _ => throw new ArgumentException(env) };
using var client = new HttpClient { BaseAddress = new("https://ab123.us1.dbt.com/api/v2/") };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await client.GetStringAsync($"accounts/{id}/jobs/"));
foreach (var job in new[] { 1, 2, 3 })
    Console.WriteLine(await client.GetStringAsync($"accounts/{id}/jobs/{job}/"));
