using DbtCloud.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Finds the secret that signed a body, and with it the account that the event belongs to.</summary>
internal sealed class WebhookSecrets(IOptionsMonitor<DbtWebhookOptions> options, IServiceProvider services)
{
    /// <summary>Gives the secrets that may sign at an endpoint. Read for every request, so that a reloaded configuration counts at once.</summary>
    public async ValueTask<IReadOnlyList<DbtWebhookSecret>> ForAsync(DbtWebhookSecretContext context, CancellationToken cancellationToken)
    {
        DbtWebhookOptions current = options.CurrentValue;
        List<DbtWebhookSecret> secrets = [];
        foreach ((string key, DbtWebhookAccountOptions account) in current.Accounts)
        {
            if (context.AccountKey is null || string.Equals(context.AccountKey, key, StringComparison.OrdinalIgnoreCase))
            {
                Add(secrets, key, account);
            }
        }

        if (current.SecretsFor is { } ask)
        {
            secrets.AddRange(await ask(context, cancellationToken).ConfigureAwait(false));
        }

        return secrets;
    }

    /// <summary>Tries each secret; the event is null where none of them signed the body, or the one that did belongs elsewhere.</summary>
    public static (DbtWebhookEvent? Event, DbtWebhookSecret? Secret) Match(byte[] body, string authorization, IReadOnlyList<DbtWebhookSecret> secrets)
    {
        foreach (DbtWebhookSecret secret in secrets)
        {
            if (DbtWebhook.TryVerify(body, authorization, secret.Value, out DbtWebhookEvent? webhookEvent) && BelongsTo(webhookEvent, secret))
            {
                return (webhookEvent, secret);
            }
        }

        return (null, null);
    }

    private static bool BelongsTo(DbtWebhookEvent webhookEvent, DbtWebhookSecret secret)
        => (secret.AccountId is not { } account || webhookEvent.AccountId == account)
            && (secret.WebhookId is not { } webhook || string.Equals(webhookEvent.WebhookId, webhook, StringComparison.Ordinal));

    private void Add(List<DbtWebhookSecret> secrets, string key, DbtWebhookAccountOptions account)
    {
        long? accountId = account.AccountId ?? RegisteredIdOf(key);
        if (!string.IsNullOrWhiteSpace(account.Secret))
        {
            secrets.Add(new DbtWebhookSecret(account.Secret) { AccountKey = key, AccountId = accountId });
        }

        foreach ((string webhookId, string secret) in account.Secrets)
        {
            if (!string.IsNullOrWhiteSpace(secret))
            {
                secrets.Add(new DbtWebhookSecret(secret) { AccountKey = key, AccountId = accountId, WebhookId = webhookId });
            }
        }
    }

    private long? RegisteredIdOf(string key)
        => services.GetService<IDbtCloudClientFactory>()?.Accounts
            .FirstOrDefault(account => string.Equals(account.Key, key, StringComparison.OrdinalIgnoreCase))?.Id;
}
