using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await http.GetStringAsync("http://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/")); // expect: DBTC1003
