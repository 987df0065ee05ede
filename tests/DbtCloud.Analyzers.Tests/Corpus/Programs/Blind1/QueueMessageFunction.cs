using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FunctionsApp;

public sealed record TriggerMessage(long AccountId, long JobId, string SecretName, string? Cause);

public class TriggerFunction
{
    private static readonly HttpClient s_client = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
    private readonly IConfiguration _configuration;
    private readonly ILogger<TriggerFunction> _logger;

    public TriggerFunction(IConfiguration configuration, ILogger<TriggerFunction> logger)
        => (_configuration, _logger) = (configuration, logger);

    public async Task Run(string queueItem)
    {
        var message = JsonSerializer.Deserialize<TriggerMessage>(queueItem) ?? throw new JsonException("empty message");
        var secret = _configuration[message.SecretName];
        if (secret is null)
        {
            _logger.LogError("Secret {SecretName} of account {AccountId} is missing", message.SecretName, message.AccountId);
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v2/accounts/{message.AccountId}/jobs/{message.JobId}/run/")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { cause = message.Cause ?? "queue" }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", secret);
        using var response = await s_client.SendAsync(request);
        _logger.LogInformation("{AccountId}/{JobId}: {Status}", message.AccountId, message.JobId, (int)response.StatusCode);
    }

    public async Task RunBatch(IEnumerable<string> queueItems)
    {
        foreach (var item in queueItems)
        {
            await Run(item);
        }
    }
}
