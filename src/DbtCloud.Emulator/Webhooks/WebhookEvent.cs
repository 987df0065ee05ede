using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Webhooks;

/// <summary>One event for one subscription, from its making to its last delivery.</summary>
internal sealed class WebhookEvent(string id, JsonObject subscription, string eventType, string jobId, byte[] payload, DateTimeOffset createdAt)
{
    public string Id { get; } = id;

    public JsonObject Subscription { get; } = subscription;

    public string EventType { get; } = eventType;

    public string JobId { get; } = jobId;

    public byte[] Payload { get; } = payload;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public List<WebhookReceipt> Receipts { get; } = [];

    /// <summary>The status of the last delivery as text; empty while there is none.</summary>
    public string LastStatus => Receipts.Count == 0 ? "" : Receipts[^1].Status;
}
