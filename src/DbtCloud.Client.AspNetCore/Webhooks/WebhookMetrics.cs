using System.Diagnostics.Metrics;

namespace DbtCloud.AspNetCore;

/// <summary>The webhook's part of the meter named <c>DbtCloud</c>.</summary>
internal sealed class WebhookMetrics
{
    private readonly Counter<long> deliveries;

    public WebhookMetrics(IMeterFactory meters)
        => deliveries = meters.Create("DbtCloud").CreateCounter<long>(
            "dbtcloud.webhook.deliveries", "{delivery}", "Webhook requests by what became of them.");

    public void Count(string outcome, string? accountKey)
        => deliveries.Add(1, new("dbtcloud.webhook.outcome", outcome), new("dbtcloud.account.key", accountKey));
}
