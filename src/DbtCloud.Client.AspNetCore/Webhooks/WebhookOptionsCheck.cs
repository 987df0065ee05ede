namespace DbtCloud.AspNetCore;

/// <summary>Looks at the options at start, so that a receiver that could never accept anything does not start.</summary>
internal static class WebhookOptionsCheck
{
    public static void ThrowIfUnusable(DbtWebhookOptions options)
    {
        string[] problems = [.. ProblemsOf(options)];
        if (problems.Length > 0)
        {
            throw new DbtCloudConfigurationException(string.Join(Environment.NewLine, problems)) { Problems = problems };
        }
    }

    private static IEnumerable<string> ProblemsOf(DbtWebhookOptions options)
    {
        if (options.Accounts.Count == 0 && options.SecretsFor is null)
        {
            yield return "No webhook secret is configured. Set DbtCloud:Webhooks:Accounts:<key>:Secret to the hmac_secret that dbt showed when the subscription was created, or set DbtWebhookOptions.SecretsFor.";
        }

        foreach ((string key, DbtWebhookAccountOptions account) in options.Accounts)
        {
            if (string.IsNullOrWhiteSpace(account.Secret) && account.Secrets.Count == 0)
            {
                yield return $"The webhooks of account '{key}' have no secret. Set DbtCloud:Webhooks:Accounts:{key}:Secret, or Secrets:<webhook id>, to the hmac_secret that dbt showed when the subscription was created.";
            }

            foreach (string webhookId in account.Secrets.Where(static secret => string.IsNullOrWhiteSpace(secret.Value)).Select(static secret => secret.Key))
            {
                yield return $"The webhook {webhookId} of account '{key}' has an empty secret. Set DbtCloud:Webhooks:Accounts:{key}:Secrets:{webhookId} or remove it.";
            }
        }

        foreach ((string setting, bool valid) in new (string, bool)[]
        {
            (nameof(options.MaxBodyBytes), options.MaxBodyBytes is > 0 and < int.MaxValue),
            (nameof(options.BodyTimeout), options.BodyTimeout > TimeSpan.Zero),
            (nameof(options.ReplayWindow), options.ReplayWindow > TimeSpan.Zero),
            (nameof(options.ClockSkew), options.ClockSkew >= TimeSpan.Zero),
            (nameof(options.RememberedEvents), options.RememberedEvents > 0),
            (nameof(options.QueueCapacity), options.QueueCapacity > 0),
            (nameof(options.Concurrency), options.Concurrency > 0),
            (nameof(options.HandlerAttempts), options.HandlerAttempts > 0),
            (nameof(options.HandlerRetryDelay), options.HandlerRetryDelay >= TimeSpan.Zero),
            (nameof(options.DrainTimeout), options.DrainTimeout >= TimeSpan.Zero),
        })
        {
            if (!valid)
            {
                yield return $"DbtCloud:Webhooks:{setting} is out of range: it must be positive.";
            }
        }
    }
}
