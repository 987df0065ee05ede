using System.Net.Http.Headers;

namespace Acme.Functional;

public readonly record struct Pat(string Value);

public readonly record struct AccountId(long Value)
{
    public static readonly AccountId Spice = new(70403103922125);
    public static readonly AccountId Guild = new(70403103922126);
}

public static class Dbt
{
    public static Func<AccountId, Task<string>> Jobs(HttpClient http, Pat pat) => async account =>
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account.Value}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pat.Value);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    };
}

public static class Program
{
    public static async Task Main()
    {
        using HttpClient http = new();
        Func<AccountId, Task<string>> jobs = Dbt.Jobs(http, new Pat(Environment.GetEnvironmentVariable("DBT_PAT")!));
        string spice = await jobs(AccountId.Spice);
        string guild = await jobs(AccountId.Guild); // expect: DBTC1001
        Console.WriteLine(spice.Length + guild.Length);
    }
}
