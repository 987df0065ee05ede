using System.Text.Json;
using System.Text.Json.Serialization;
using DbtCloud.Models;

namespace DbtCloud.Webhooks;

/// <summary>
/// One event of a webhook, read from a body whose signature was verified. See <see cref="DbtWebhook.Verify"/>. It can be
/// written as JSON and read back, for a queue of your own; JSON that comes from a request must go through <see cref="DbtWebhook.Verify"/>.
/// </summary>
[JsonConverter(typeof(DbtWebhookEventConverter))]
public sealed record DbtWebhookEvent
{
    /// <summary>Gets the account that the event comes from.</summary>
    public long? AccountId { get; init; }

    /// <summary>Gets the id of the subscription (<c>wsu_…</c>).</summary>
    public string? WebhookId { get; init; }

    /// <summary>Gets the id of the event (<c>wev_…</c>). dbt sends an event up to five times with the same id: act on each id once.</summary>
    public string? EventId { get; init; }

    /// <summary>Gets the time of the event. dbt writes nine digits of a second; seven are kept.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Gets the kind of event; null where the body names none. A kind that this version does not know keeps its text.</summary>
    public WebhookEventType? EventType { get; init; }

    /// <summary>Gets the name of the subscription.</summary>
    public string? WebhookName { get; init; }

    /// <summary>Gets what happened to which run; null where the event has no data.</summary>
    public DbtWebhookRun? Data { get; init; }

    /// <summary>Gets the members that this version does not know, by their names on the wire.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalMembers { get; init; } = WebhookMembers.None;
}
