using System.Net.Http.Headers;

const string Accounts = "https://ab123.us1.dbt.com/api/v2/accounts/";
string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

Console.WriteLine(await http.GetStringAsync(Accounts + "70403103922125/jobs/"));
Console.WriteLine(await http.GetStringAsync($"{Accounts}70403103922125/"));
Console.WriteLine(await http.GetStringAsync(string.Concat(Accounts, "70403103922125", "/runs/")));
