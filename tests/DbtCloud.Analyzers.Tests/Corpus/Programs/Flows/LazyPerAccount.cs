using System.Collections.Concurrent;
using System.Net.Http.Headers;

public static class Warehouse
{
    private static readonly ConcurrentDictionary<long, Lazy<HttpClient>> Clients = new();

    public static async Task Main()
    {
        Console.WriteLine(await Get(70403103922125, "jobs"));
        Console.WriteLine(await Get(70403103922126, "jobs"));
    }

    private static Task<string> Get(long account, string resource) =>
        Clients.GetOrAdd(account, id => new Lazy<HttpClient>(() => Create(id))).Value.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");

    private static HttpClient Create(long account)
    {
        HttpClient client = new();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_" + account));
        return client;
    }
}
