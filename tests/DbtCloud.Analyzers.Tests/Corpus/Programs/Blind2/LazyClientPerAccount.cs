using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace Caching;

public sealed class ClientCache(Func<long, CancellationToken, Task<string>> readToken)
{
    private readonly ConcurrentDictionary<long, Lazy<Task<HttpClient>>> clients = new();

    public Task<HttpClient> ForAsync(long account, CancellationToken ct) =>
        clients.GetOrAdd(account, id => new Lazy<Task<HttpClient>>(() => MakeAsync(id, ct))).Value;

    private async Task<HttpClient> MakeAsync(long account, CancellationToken ct)
    {
        string token = await readToken(account, ct);
        HttpClient client = new() { BaseAddress = new Uri($"https://cc071.us1.dbt.com/api/v2/accounts/{account}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}

public sealed class Consumer(ClientCache cache)
{
    public async Task<Dictionary<long, string>> JobsAsync(IEnumerable<long> accounts, CancellationToken ct)
    {
        Dictionary<long, string> jobs = [];
        foreach (long account in accounts)
        {
            HttpClient client = await cache.ForAsync(account, ct);
            jobs[account] = await client.GetStringAsync("jobs/?limit=100", ct);
        }

        return jobs;
    }
}
