using System.Net.Http.Headers;
using System.Text.Json;

// env: DBT_CLOUD_TOKEN, DBT_CLOUD_ACCOUNT_ID
var token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN")!;
var account = long.Parse(Environment.GetEnvironmentVariable("DBT_CLOUD_ACCOUNT_ID")!);

using var http = new HttpClient { BaseAddress = new("https://ab123.us1.dbt.com/") };
http.DefaultRequestHeaders.Authorization = new("Bearer", token);

var projects = (await GetAsync($"api/v3/accounts/{account}/projects/?limit=100"))
    .EnumerateArray()
    .Select(p => (Id: p.GetProperty("id").GetInt64(), Name: p.GetProperty("name").GetString()))
    .ToList();

foreach (var (id, name) in projects)
{
    var environments = await GetAsync($"api/v3/accounts/{account}/projects/{id}/environments/");
    Console.WriteLine($"{name} ({id})");
    foreach (var environment in environments.EnumerateArray())
        Console.WriteLine($"  - {environment.GetProperty("name").GetString()}");
}

var perProject = await Task.WhenAll(projects.Select(p => GetAsync($"api/v2/accounts/{account}/jobs/?project_id={p.Id}")));
Console.WriteLine(perProject.Sum(jobs => jobs.GetArrayLength()));

async Task<JsonElement> GetAsync(string path)
{
    using var stream = await http.GetStreamAsync(path);
    using var document = await JsonDocument.ParseAsync(stream);
    return document.RootElement.GetProperty("data").Clone();
}
