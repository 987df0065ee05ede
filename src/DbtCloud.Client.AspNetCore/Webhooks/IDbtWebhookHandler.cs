using DbtCloud.Webhooks;

namespace DbtCloud.AspNetCore;

/// <summary>Handles webhook events. Taken from the services in a scope of its own for each event.</summary>
public interface IDbtWebhookHandler
{
    /// <summary>Handles one event. dbt has its answer already, so there is no hurry.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="context">Its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the host stops and the time for draining is over.</param>
    /// <returns>Ends when the event is handled; fails when it must be handled again.</returns>
    Task HandleAsync(DbtWebhookEvent webhookEvent, DbtWebhookContext context, CancellationToken cancellationToken);
}
