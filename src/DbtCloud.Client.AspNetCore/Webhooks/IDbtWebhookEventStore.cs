namespace DbtCloud.AspNetCore;

/// <summary>
/// Remembers which events were accepted, so that each is handled once although dbt may send it up to five times. The built-in one
/// remembers in this process; several instances of an application register one that they share.
/// </summary>
public interface IDbtWebhookEventStore
{
    /// <summary>Claims an event. Atomic: of several callers one gets it.</summary>
    /// <param name="eventKey">Identifies the event across accounts.</param>
    /// <param name="keepUntil">Until when the claim must be remembered: afterwards the event is too old to be accepted.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False where the event is claimed or completed already.</returns>
    ValueTask<bool> TryClaimAsync(string eventKey, DateTimeOffset keepUntil, CancellationToken cancellationToken);

    /// <summary>Marks a claimed event as handled.</summary>
    /// <param name="eventKey">Identifies the event across accounts.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Ends when it is marked.</returns>
    ValueTask CompleteAsync(string eventKey, CancellationToken cancellationToken);

    /// <summary>Gives a claim back: the event was not handled and may be delivered again.</summary>
    /// <param name="eventKey">Identifies the event across accounts.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Ends when it is given back.</returns>
    ValueTask ReleaseAsync(string eventKey, CancellationToken cancellationToken);
}
