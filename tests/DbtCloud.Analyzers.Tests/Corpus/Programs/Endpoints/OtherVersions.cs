using System.Net.Http.Headers;

using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync("api/v1/accounts/70403103922125/jobs/")); // expect: DBTC2005
Console.WriteLine(await http.GetStringAsync("api/v5/accounts/70403103922125/jobs/")); // expect: DBTC2005
Console.WriteLine(await http.GetStringAsync("api/v3/accounts/70403103922125/users/"));
Console.WriteLine(await http.GetStringAsync("api/v2/accounts/70403103922125/users/"));
