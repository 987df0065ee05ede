using System.Net.Http.Headers;

namespace Bound;

public sealed class AccountHttp : IDisposable
{
    private readonly HttpClient http;

    public AccountHttp(string host, long accountId, string token)
    {
        http = new HttpClient { BaseAddress = new Uri($"https://{host}/api/v2/accounts/{accountId}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<string> GetAsync(string relative) => http.GetStringAsync(relative);

    public void Dispose() => http.Dispose();
}

public static class Monthly
{
    public static async Task Main(string[] args)
    {
        using AccountHttp finance = new("ab123.us1.dbt.com", 70403103922125, args[0]);
        using AccountHttp people = new("cd456.us1.dbt.com", 70403103922126, args[1]);

        Console.WriteLine(await finance.GetAsync("jobs/"));
        Console.WriteLine(await people.GetAsync("jobs/"));
        Console.WriteLine(await finance.GetAsync("/api/v3/accounts/70403103922125/groups/"));
        Console.WriteLine(await finance.GetAsync("/api/v3/accounts/70403103922126/groups/")); // expect: DBTC3001
    }
}
