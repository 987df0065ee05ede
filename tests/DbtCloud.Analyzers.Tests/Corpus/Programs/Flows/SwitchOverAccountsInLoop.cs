using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

foreach (string name in args)
{
    long account = name switch
    {
        "spice" => 70403103922125,
        "guild" => 70403103922126,
        _ => 70403103922127,
    };
    Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/")); // expect: DBTC1001
}
