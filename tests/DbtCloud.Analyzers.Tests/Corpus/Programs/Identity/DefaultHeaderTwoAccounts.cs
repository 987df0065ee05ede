using System.Net.Http.Headers;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));

string jobs = await http.GetStringAsync("api/v2/accounts/70403103922125/jobs/");
Console.WriteLine(jobs.Length);

string runs = await http.GetStringAsync("api/v2/accounts/70403103922199/runs/"); // expect: DBTC1001
Console.WriteLine(runs.Length);
