using System.Net.Http.Headers;

public sealed class Repositories(HttpClient http)
{
    public async Task RunAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("GITHUB_TOKEN"));
        http.DefaultRequestHeaders.UserAgent.ParseAdd("acme");
        foreach (string organisation in new[] { "dbt-labs", "acme" })
        {
            Console.WriteLine(await http.GetStringAsync($"https://api.github.com/orgs/{organisation}/repos?per_page=100"));
        }

        Console.WriteLine(await http.GetStringAsync("https://raw.githubusercontent.com/dbt-labs/dbt-core/main/README.md"));
    }
}
