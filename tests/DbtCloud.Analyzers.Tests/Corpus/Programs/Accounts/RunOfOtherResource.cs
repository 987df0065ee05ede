using System.Net.Http.Headers;

using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync("jobs/70403103922126/"));
Console.WriteLine(await http.GetStringAsync("runs/70403117937023/artifacts/manifest.json"));
Console.WriteLine(await http.GetStringAsync("/api/v3/accounts/70403103922125/projects/70403103922999/environments/"));
Console.WriteLine(await http.GetStringAsync("runs/?project_id=70403103922126"));
