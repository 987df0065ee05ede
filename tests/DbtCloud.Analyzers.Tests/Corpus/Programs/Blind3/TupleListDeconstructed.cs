using System.Net.Http.Headers;

var accounts = new List<(string name, long id, string variable)>
{
    ("spice", 70403103951001, "DBT_SPICE_PAT"),
    ("guild", 70403103951002, "DBT_GUILD_PAT"),
    ("sietch", 70403103951003, "DBT_SIETCH_PAT"),
};

using var http = new HttpClient();
foreach (var (name, id, variable) in accounts)
{
    var pat = Environment.GetEnvironmentVariable(variable);
    if (pat is null)
    {
        Console.Error.WriteLine($"{variable} is not set, {name} is left out");
        continue;
    }

    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pat);
    var text = await http.GetStringAsync($"https://tl951.us1.dbt.com/api/v2/accounts/{id}/runs/?limit=10&order_by=-id");
    Console.WriteLine($"{name,-10} {text.Length}");
}
