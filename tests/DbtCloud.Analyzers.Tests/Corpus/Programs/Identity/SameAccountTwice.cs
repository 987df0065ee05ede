using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();

using HttpRequestMessage jobs = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
jobs.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
await http.SendAsync(jobs);

using HttpRequestMessage runs = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/?limit=50");
runs.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
await http.SendAsync(runs);

using HttpRequestMessage users = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v3/accounts/70403103922125/users/");
users.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
await http.SendAsync(users);
