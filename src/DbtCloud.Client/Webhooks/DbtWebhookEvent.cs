namespace DbtCloud.Webhooks;

/// <summary>One event of a webhook, read from a body whose signature was verified. See <see cref="DbtWebhook.Verify"/>.</summary>
public sealed record DbtWebhookEvent
{
    /// <summary>Gets the account that the event comes from.</summary>
    public long? AccountId { get; init; }

    /// <summary>Gets the id of the subscription (<c>wsu_…</c>).</summary>
    public string? WebhookId { get; init; }

    /// <summary>Gets the id of the event (<c>wev_…</c>). dbt sends an event up to five times with the same id: act on each id once.</summary>
    public string? EventId { get; init; }

    /// <summary>Gets the time of the event.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Gets the kind of event, for example <c>job.run.completed</c>.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the name of the subscription.</summary>
    public string? WebhookName { get; init; }
}
