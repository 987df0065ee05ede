using System.Net.Http.Headers;
using System.Text.Json;
using Legacy;

// One key of one user, for every account that the user can see.
string key = Environment.GetEnvironmentVariable("DBT_CLOUD_API_KEY") ?? throw new InvalidOperationException("DBT_CLOUD_API_KEY is not set.");

using HttpClient http = new() { BaseAddress = new Uri("https://cloud.getdbt.com/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", key);

// Which accounts are there?
using JsonDocument accounts = JsonDocument.Parse(await http.GetStringAsync("api/v3/accounts/"));
Console.WriteLine($"{accounts.RootElement.GetProperty("data").GetArrayLength()} accounts");

NightlyReport report = new(http);
await report.PrintRunsAsync();
await report.PrintJobsAsync();
