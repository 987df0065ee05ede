using DbtCloud.Webhooks;

namespace DbtCloud.AspNetCore;

/// <summary>How webhooks are received. Bound from a configuration section, usually <c>DbtCloud:Webhooks</c>, or set in code.</summary>
public sealed class DbtWebhookOptions
{
    /// <summary>Gets the secrets of each account, by the account's key (as registered with <c>AddDbtCloud</c>, where it is).</summary>
    public IDictionary<string, DbtWebhookAccountOptions> Accounts { get; } = new Dictionary<string, DbtWebhookAccountOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets where secrets come from that are in no configuration, such as a vault. Asked for every request, besides <see cref="Accounts"/>; keep a cache.</summary>
    public Func<DbtWebhookSecretContext, CancellationToken, ValueTask<IReadOnlyList<DbtWebhookSecret>>>? SecretsFor { get; set; }

    /// <summary>Gets or sets how many bytes a body may have. Larger ones are answered with 413. Default: 256 KiB; dbt's events have about one.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Gets or sets how long a body may take to arrive. Default: 5 seconds; dbt gives up after 10.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets how old a signed event may be. Older ones, and those without a time, are answered with 400. Default: one hour.</summary>
    public TimeSpan ReplayWindow { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets or sets how far in the future the time of an event may be. Default: 5 minutes.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets how many event ids the built-in <see cref="IDbtWebhookEventStore"/> remembers. Default: 100,000.</summary>
    public int RememberedEvents { get; set; } = 100_000;

    /// <summary>Gets or sets how many accepted events may wait for a handler. When they do, further ones are answered with 503 and dbt sends them again. Default: 1,000.</summary>
    public int QueueCapacity { get; set; } = 1000;

    /// <summary>Gets or sets how many handlers run at the same time. With 1, events are handled in the order of their arrival. Default: 4.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>Gets or sets how often a handler that throws is called for one event in all. Default: 3.</summary>
    public int HandlerAttempts { get; set; } = 3;

    /// <summary>Gets or sets the wait before the second attempt; it doubles with each further one. Default: 1 second.</summary>
    public TimeSpan HandlerRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets how long accepted events may still be handled after the host was asked to stop. Keep it under the host's own shutdown time-out (30 seconds). Default: 20 seconds.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
