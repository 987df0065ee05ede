using System.Net.Http.Headers;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN_A"));

string jobs = await http.GetStringAsync("api/v2/accounts/70403103922125/jobs/");
Console.WriteLine(jobs.Length);

http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN_B"));
string runs = await http.GetStringAsync("api/v2/accounts/70403103922199/runs/");
Console.WriteLine(runs.Length);
