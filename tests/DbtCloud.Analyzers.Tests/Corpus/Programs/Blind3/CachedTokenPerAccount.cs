using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Caching.Memory;

namespace Caches;

public interface ISecretStore
{
    Task<string> GetSecretAsync(string name, CancellationToken cancellationToken);
}

public sealed class CachingClient(HttpClient http, ISecretStore store, IMemoryCache cache)
{
    private readonly ConcurrentDictionary<long, Lazy<Task<string>>> tokens = new();

    public async Task<string> JobsAsync(long account, CancellationToken ct)
    {
        string? token = await cache.GetOrCreateAsync($"dbt:{account}", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(30);
            return await store.GetSecretAsync($"dbt-{account}", ct);
        });
        return await SendAsync($"https://cp902.us1.dbt.com/api/v2/accounts/{account}/jobs/", token);
    }

    public async Task<string> RunsAsync(long account, CancellationToken ct)
    {
        Lazy<Task<string>> lazy = tokens.GetOrAdd(account, id => new Lazy<Task<string>>(() => store.GetSecretAsync($"dbt-{id}", ct)));
        return await SendAsync($"https://cp902.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=100", await lazy.Value);
    }

    public async Task<string[]> BothAsync(CancellationToken ct) =>
        [await JobsAsync(70403103902401, ct), await JobsAsync(70403103902402, ct), await RunsAsync(70403103902401, ct), await RunsAsync(70403103902402, ct)];

    private async Task<string> SendAsync(string url, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
