using System.Net.Http.Headers;
public static class P
{
    public static async Task Main()
    {
        var shared = Environment.GetEnvironmentVariable("DBT_SHARED")!;
        var tokens = new Dictionary<long, string>
        {
            [1] = shared,
            [2] = shared, // expect: DBTC1001
            [3] = Environment.GetEnvironmentVariable("DBT_3")!,
        };
        using var http = new HttpClient();
        foreach (var (id, token) in tokens)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        }
    }
}
