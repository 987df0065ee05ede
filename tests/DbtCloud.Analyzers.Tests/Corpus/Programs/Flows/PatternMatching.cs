using System.Net.Http.Headers;

HttpClient http = new();
object input = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? (object)0;

if (input is string { Length: > 0 } token)
{
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    if (args is [var first, ..] && long.TryParse(first, out long account))
    {
        Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/"));
    }
    else
    {
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/")); // expect: DBTC2001
    }
}
