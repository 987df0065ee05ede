using System.Net.Http.Headers;

using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync("jobs/"));
Console.WriteLine(await http.GetStringAsync("runs/?limit=10"));
Console.WriteLine(await http.GetStringAsync("../70403103922126/jobs/")); // expect: DBTC3001
Console.WriteLine(await http.GetStringAsync("/api/v3/accounts/70403103922127/projects/")); // expect: DBTC3001
Console.WriteLine(await http.GetStringAsync("/api/v3/accounts/70403103922125/projects/"));
