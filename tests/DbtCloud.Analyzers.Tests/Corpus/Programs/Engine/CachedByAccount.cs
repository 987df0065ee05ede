using System.Collections.Concurrent;
using System.Net.Http.Headers;
public class Cache(HttpClient http)
{
    private readonly ConcurrentDictionary<long, string> tokens = new();
    private readonly ConcurrentDictionary<long, HttpClient> clients = new();
    private string Token(long account) => tokens.GetOrAdd(account, id => Environment.GetEnvironmentVariable("DBT_TOKEN_" + id)!);
    private HttpClient Client(long account) => clients.GetOrAdd(account, id =>
    {
        var c = new HttpClient();
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable($"DBT_TOKEN_{id}"));
        return c;
    });
    public async Task Run()
    {
        foreach (var id in new long[] { 1, 2 })
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(id));
            await http.GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/");
            await Client(id).GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{id}/runs/");
        }
    }
}
