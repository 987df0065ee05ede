using System.Net.Http.Headers;

long[] accounts = [70403103922125];
string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

foreach (long account in accounts)
{
    foreach (string resource in new[] { "jobs", "runs", "users" })
    {
        Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/"));
    }
}
