using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DbtCloud.AspNetCore;

/// <summary>Asks one account for itself.</summary>
internal sealed class AccountHealthCheck(DbtCloudClient client, TimeSpan timeout) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        DbtAccount account = client.Account;
        Dictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["account_key"] = account.Key ?? string.Empty,
            ["account_id"] = account.Id,
            ["host"] = account.AccessUrl.Host,
        };
        HealthStatus failure = context.Registration.FailureStatus;
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(timeout);
        try
        {
            AccountState state = await AskAsync(account, late.Token).ConfigureAwait(false);
            return state.Locked
                ? new HealthCheckResult(failure, $"Account {account} is locked ({state.LockReason ?? "no reason given"}): unlock it in dbt's account settings or ask dbt's support.", data: data)
                : HealthCheckResult.Healthy($"Account {account} answers.", data);
        }
        catch (DbtCloudApiException error)
        {
            data["status"] = (int)error.StatusCode;
            return new HealthCheckResult(failure, error.Message, error, data);
        }
        catch (DbtCloudException error)
        {
            return new HealthCheckResult(failure, error.Message, error, data);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(
                failure,
                $"Account {account} did not answer within {timeout}: check that {account.AccessUrl.Host} can be reached from here, and that the account does not wait for its rate limit.",
                error,
                data);
        }
        catch (JsonException error)
        {
            return new HealthCheckResult(failure, $"{account.AccessUrl.Host} answered for account {account} with something that is not dbt's API: check the account's access URL.", error, data);
        }
    }

    private async Task<AccountState> AskAsync(DbtAccount account, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri($"api/v2/accounts/{account.Id}/", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using JsonDocument document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("data", out JsonElement data)
            || data.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The answer has no account.");
        }

        bool locked = data.TryGetProperty("locked", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        string? reason = data.TryGetProperty("lock_reason", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return new AccountState(locked, reason);
    }

    private readonly record struct AccountState(bool Locked, string? LockReason);
}
