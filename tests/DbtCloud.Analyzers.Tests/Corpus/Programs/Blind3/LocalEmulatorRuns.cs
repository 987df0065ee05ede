using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

// smoke test against the emulator in docker compose; nothing here leaves the machine
var port = args.Length > 0 ? args[0] : "8080";
using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_EMULATOR_TOKEN"));

var jobs = await http.GetFromJsonAsync<JsonNode>("api/v2/accounts/1/jobs/?limit=100");
foreach (var job in jobs!["data"]!.AsArray())
{
    var id = (long)job!["id"]!;
    using var started = await http.PostAsJsonAsync($"api/v2/accounts/1/jobs/{id}/run/", new { cause = "smoke" });
    Console.WriteLine($"{id}: {started.StatusCode}");
}

using var byAddress = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}/api/v2/accounts/1/runs/?limit=5");
byAddress.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_EMULATOR_TOKEN"));
using var runs = await http.SendAsync(byAddress);
Console.WriteLine(await runs.Content.ReadAsStringAsync());

using var sixth = new HttpRequestMessage(HttpMethod.Get, $"http://[::1]:{port}/api/v2/accounts/1/runs/?limit=5");
sixth.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_EMULATOR_TOKEN"));
using var again = await http.SendAsync(sixth);
Console.WriteLine((int)again.StatusCode);
