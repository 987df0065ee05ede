using System.Net.Http.Headers;

public static class Bulk
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/") };

    public static void Run(string[] accounts)
    {
        string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        accounts.AsParallel().ForAll(account =>
        {
            HttpRequestMessage request = new(HttpMethod.Get, account + "/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            Http.Send(request);
        });
    }

    public static void RunRight(IReadOnlyDictionary<string, string> tokens)
    {
        Parallel.ForEach(tokens, pair =>
        {
            HttpRequestMessage request = new(HttpMethod.Get, pair.Key + "/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pair.Value);
            Http.Send(request);
        });
    }
}
