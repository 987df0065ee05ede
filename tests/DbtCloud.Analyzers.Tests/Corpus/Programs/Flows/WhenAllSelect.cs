using System.Net.Http.Headers;

long[] accounts = [70403103922125, 70403103922126, 70403103922127];
string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

string[] bodies = await Task.WhenAll(accounts.Select(account =>
    http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/"))); // expect: DBTC1001
Console.WriteLine(bodies.Sum(body => body.Length));
