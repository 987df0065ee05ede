using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Caching.Memory;
using Azure.Security.KeyVault.Secrets;

namespace Backoffice;

public interface IAccountTokens
{
    Task<string> ForAsync(string account, CancellationToken ct);
}

public class VaultTokens(SecretClient vault, IMemoryCache cache) : IAccountTokens
{
    public Task<string> ForAsync(string account, CancellationToken ct) =>
        cache.GetOrCreateAsync($"dbt-token:{account}", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(10);
            KeyVaultSecret secret = await vault.GetSecretAsync("dbt-" + account, cancellationToken: ct);
            return secret.Value;
        })!;
}

public class ClientPool(IAccountTokens tokens)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<HttpClient>>> _clients = new();

    public Task<HttpClient> GetAsync(string account, CancellationToken ct) =>
        _clients.GetOrAdd(account, key => new Lazy<Task<HttpClient>>(() => CreateAsync(key, ct))).Value;

    private async Task<HttpClient> CreateAsync(string account, CancellationToken ct)
    {
        var client = new HttpClient { BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.ForAsync(account, ct));
        return client;
    }
}

public class Sweep(ClientPool pool)
{
    public async Task<long> BytesAsync(string[] accounts, CancellationToken ct)
    {
        long bytes = 0;
        foreach (var account in accounts)
        {
            var client = await pool.GetAsync(account, ct);
            bytes += (await client.GetByteArrayAsync("runs/?limit=100", ct)).LongLength;
        }

        return bytes;
    }
}
