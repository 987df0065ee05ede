using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Webhooks;

/// <summary>The events of one account. Older than seven days, or past a thousand, they are not shown.</summary>
internal sealed class WebhookBook
{
    private const int Limit = 1000;
    private static readonly TimeSpan Lookback = TimeSpan.FromDays(7);
    private readonly List<WebhookEvent> _events = [];

    public void Add(WebhookEvent webhookEvent) => _events.Add(webhookEvent);

    public WebhookEvent? Find(string id) => _events.Find(candidate => candidate.Id == id);

    public IReadOnlyList<WebhookEvent> Of(JsonObject subscription, DateTimeOffset now)
        => [.. _events.Where(candidate => candidate.Subscription.Text("id") == subscription.Text("id") && now - candidate.CreatedAt <= Lookback).Reverse().Take(Limit)];

    public (WebhookEvent Event, WebhookReceipt Receipt)? FindReceipt(string id)
    {
        WebhookEvent? found = _events.Find(candidate => candidate.Receipts.Exists(receipt => receipt.Id == id));
        return found is null ? null : (found, found.Receipts.First(receipt => receipt.Id == id));
    }
}
