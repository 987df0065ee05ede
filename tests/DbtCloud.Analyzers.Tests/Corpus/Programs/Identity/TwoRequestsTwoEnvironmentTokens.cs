using System.Net.Http.Headers;

string? spice = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE");
string? guild = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD");
using HttpClient http = new();

using HttpRequestMessage jobs = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
jobs.Headers.Authorization = new AuthenticationHeaderValue("Bearer", spice);
using HttpResponseMessage first = await http.SendAsync(jobs);
Console.WriteLine(await first.Content.ReadAsStringAsync());

using HttpRequestMessage runs = new(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/");
runs.Headers.Authorization = new AuthenticationHeaderValue("Bearer", guild);
using HttpResponseMessage second = await http.SendAsync(runs);
Console.WriteLine(await second.Content.ReadAsStringAsync());
