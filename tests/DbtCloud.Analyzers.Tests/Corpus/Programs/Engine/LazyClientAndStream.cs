using System.Net.Http.Headers;
public static class P
{
    private static readonly Lazy<HttpClient> Client = new(() =>
    {
        var c = new HttpClient { BaseAddress = new Uri("https://a.us1.dbt.com/api/v2/") };
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        return c;
    });
    private static async IAsyncEnumerable<string> Pages(IEnumerable<long> accounts)
    {
        foreach (var account in accounts)
        {
            yield return await Client.Value.GetStringAsync($"accounts/{account}/runs/"); // expect: DBTC1001
        }
    }
    public static async Task Main()
    {
        await foreach (var page in Pages(new long[] { 1, 2 })) Console.WriteLine(page);
    }
}
