namespace DbtCloud.AspNetCore;

/// <summary>The circumstances in which an event is handled.</summary>
public sealed class DbtWebhookContext
{
    /// <summary>Gets the services of this event: a scope of its own, disposed after the handler has returned.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Gets the key of the account whose secret signed the event; null where the secret has none.</summary>
    public string? AccountKey { get; init; }

    /// <summary>Gets when the event arrived.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the number of this attempt, from 1.</summary>
    public int Attempt { get; init; } = 1;
}
