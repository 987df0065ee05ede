using System.Net.Http.Headers;

string name = args.Length > 0 ? args[0] : "spice";
long account = name switch
{
    "spice" => 70403103922125,
    "guild" => 70403103922126,
    _ => throw new ArgumentException("Unknown account.", nameof(args)),
};
string? token = name switch
{
    "spice" => Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE"),
    "guild" => Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD"),
    _ => null,
};

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/"));
