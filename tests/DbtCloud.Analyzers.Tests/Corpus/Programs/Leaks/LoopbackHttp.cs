using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
HttpClient http = new() { BaseAddress = new Uri("http://localhost:8089") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/"));

HttpClient other = new() { BaseAddress = new Uri("http://127.0.0.1:8089") };
other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await other.GetStringAsync("/api/v2/accounts/70403103922125/runs/"));
