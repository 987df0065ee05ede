using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
public sealed class CachePerAccount(IConfiguration config)
{
    private readonly ConcurrentDictionary<long, HttpClient> _clients = new();
    private HttpClient For(long account) => _clients.GetOrAdd(account, id =>
    {
        var c = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", config[$"Dbt:{id}:Token"]);
        return c;
    });
    public Task<string> Finance() => For(70403103922125).GetStringAsync("api/v2/accounts/70403103922125/jobs/");
    public Task<string> People() => For(70403103922126).GetStringAsync("api/v2/accounts/70403103922126/jobs/");
    public async Task All(IEnumerable<long> ids) { foreach (var id in ids) await For(id).GetStringAsync($"api/v2/accounts/{id}/jobs/"); }
}
