using System.Net.Http.Headers;

public sealed class Clients
{
    private readonly Dictionary<string, HttpClient> clients = new()
    {
        ["70403103922125"] = Create("DBT_TOKEN_A"),
        ["70403103922126"] = Create("DBT_TOKEN_B"),
    };

    public async Task RunAsync()
    {
        foreach ((string account, HttpClient http) in clients)
        {
            Console.WriteLine(await http.GetStringAsync($"/api/v2/accounts/{account}/jobs/"));
        }

        Console.WriteLine(await clients["70403103922125"].GetStringAsync("/api/v2/accounts/70403103922125/runs/"));
        Console.WriteLine(await clients["70403103922126"].GetStringAsync("/api/v2/accounts/70403103922126/runs/"));
    }

    private static HttpClient Create(string variable)
    {
        HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
        return http;
    }
}
