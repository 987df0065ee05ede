using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Contoso.DataPlatform.Orchestration.Dbt;

/// <summary>Holds what the key ceremony handed out: one personal access token per dbt account.</summary>
public interface ITokenVault
{
    string this[long accountId] { get; }

    bool Knows(long accountId);
}

internal sealed class InMemoryTokenVault : ITokenVault
{
    private readonly ConcurrentDictionary<long, string> _byAccount = new();

    public string this[long accountId] => _byAccount[accountId];

    public bool Knows(long accountId) => _byAccount.ContainsKey(accountId);

    public void Store(long accountId, string token) => _byAccount.AddOrUpdate(accountId, token, (_, _) => token);
}

public sealed class RunInspector
{
    private readonly HttpClient _httpClient;
    private readonly ITokenVault _vault;
    private readonly ILogger<RunInspector> _logger;

    public RunInspector(HttpClient httpClient, ITokenVault vault, ILogger<RunInspector> logger)
    {
        _httpClient = httpClient;
        _vault = vault;
        _logger = logger;
    }

    public async Task<IReadOnlyDictionary<long, int>> CountFailuresAsync(IEnumerable<long> accountIds, CancellationToken cancellationToken)
    {
        var failures = new Dictionary<long, int>();
        foreach (var accountId in accountIds)
        {
            if (!_vault.Knows(accountId))
            {
                _logger.LogWarning("No token for account {AccountId}, skipping", accountId);
                continue;
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/?status=20&limit=100");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _vault[accountId]);
            using var response = await _httpClient.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            failures[accountId] = document.RootElement.GetProperty("extra").GetProperty("pagination").GetProperty("total_count").GetInt32();
        }

        return failures;
    }
}
