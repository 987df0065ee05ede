using System.Net.Http.Headers;

using HttpClient http = new() { BaseAddress = new Uri("https://dbt-proxy.internal.example") };
string? token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN");
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/"));
Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/")); // expect: DBTC2001

using HttpRequestMessage other = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
other.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
await http.SendAsync(other);
