using System.Collections.Concurrent;
using System.Net.Http.Headers;
public static class P
{
    public static async Task Main(string[] args)
    {
        var token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var queue = new ConcurrentQueue<long>(args.Select(long.Parse));
        while (queue.TryDequeue(out var id))
        {
            await http.GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/"); // expect: DBTC1001
        }
    }
}
