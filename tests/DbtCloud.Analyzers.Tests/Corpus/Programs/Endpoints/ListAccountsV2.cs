using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

string accounts = await http.GetStringAsync("accounts/"); // expect: DBTC2001
Console.WriteLine(accounts);
