using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace PerFile;

// accounts/eu.json, accounts/us.json: { "AccountId": …, "Token": … }, never checked in
internal static class Program
{
    private static IConfiguration Load(string name) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile($"accounts/{name}.json", optional: false)
        .Build();

    private static async Task Main()
    {
        using var http = new HttpClient();

        IConfiguration eu = Load("eu");
        IConfiguration us = Load("us");

        var first = new HttpRequestMessage(HttpMethod.Get, "https://ab123.eu1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        first.Headers.Authorization = new AuthenticationHeaderValue("Bearer", eu["Token"]);
        Console.WriteLine((await http.SendAsync(first)).StatusCode);

        var second = new HttpRequestMessage(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        second.Headers.Authorization = new AuthenticationHeaderValue("Bearer", us["Token"]);
        Console.WriteLine((await http.SendAsync(second)).StatusCode);

        foreach (var name in Directory.EnumerateFiles("accounts", "*.json").Select(Path.GetFileNameWithoutExtension))
        {
            var account = Load(name!);
            var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account["AccountId"]}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account["Token"]);
            Console.WriteLine((await http.SendAsync(request)).StatusCode);
        }
    }
}
