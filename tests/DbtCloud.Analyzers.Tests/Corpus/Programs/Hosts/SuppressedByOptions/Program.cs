using System.Net.Http.Headers;

using HttpClient http = new() { BaseAddress = new Uri("https://cloud.getdbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/?limit=1000")); // expect: DBTC3003
