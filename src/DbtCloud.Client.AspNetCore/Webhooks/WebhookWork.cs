using DbtCloud.Webhooks;

namespace DbtCloud.AspNetCore;

/// <summary>An accepted event on its way to its handler.</summary>
internal sealed record WebhookWork(
    DbtWebhookEvent Event,
    string EventKey,
    string? AccountKey,
    DateTimeOffset ReceivedAt,
    Func<DbtWebhookEvent, DbtWebhookContext, CancellationToken, Task> Handler);
