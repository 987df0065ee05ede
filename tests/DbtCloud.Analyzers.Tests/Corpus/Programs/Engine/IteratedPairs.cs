using System.Net.Http.Headers;
public static class P
{
    private static IEnumerable<(long Account, string Token)> Accounts()
    {
        yield return (1, Environment.GetEnvironmentVariable("DBT_A")!);
        yield return (2, Environment.GetEnvironmentVariable("DBT_B")!);
    }
    private static IEnumerable<(long Account, string Token)> Shared()
    {
        string token = Environment.GetEnvironmentVariable("DBT_S")!;
        yield return (3, token);
        yield return (4, token); // expect: DBTC1001
    }
    public static async Task Main()
    {
        using var http = new HttpClient();
        foreach (var (account, token) in Accounts()) await Get(account, token);
        foreach (var pair in Shared()) await Get(pair.Account, pair.Token);
        async Task Get(long account, string token)
        {
            var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.SendAsync(m);
        }
    }
}
