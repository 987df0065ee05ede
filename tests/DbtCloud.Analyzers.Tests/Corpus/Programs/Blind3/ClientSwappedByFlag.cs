using System.Net.Http.Headers;

var spice = Connect("https://cs911.us1.dbt.com/api/v2/accounts/70403103911501/", Environment.GetEnvironmentVariable("DBT_SPICE"));
var guild = Connect("https://cg911.us1.dbt.com/api/v2/accounts/70403103911502/", Environment.GetEnvironmentVariable("DBT_GUILD"));

var current = spice;
for (var line = Console.ReadLine(); line is not null; line = Console.ReadLine())
{
    switch (line.Trim())
    {
        case "use spice":
            current = spice;
            break;
        case "use guild":
            current = guild;
            break;
        case "jobs":
            Console.WriteLine(await current.GetStringAsync("jobs/"));
            break;
        case ['r', 'u', 'n', ' ', .. var id] when long.TryParse(id, out var run):
            Console.WriteLine(await current.GetStringAsync($"runs/{run}/"));
            break;
        default:
            Console.WriteLine("use spice | use guild | jobs | run ID");
            break;
    }
}

static HttpClient Connect(string url, string? token)
{
    var http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(20) };
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    return http;
}
