namespace DbtCloud;

/// <summary>
/// Keeps the rate limit of accounts on our side, so that dbt's five-minute lock-out is not reached. The default works within one process;
/// register another as a singleton where several processes share an account.
/// </summary>
public interface IDbtRateLimiter
{
    /// <summary>Waits until one request of an account may be sent.</summary>
    /// <param name="request">The account, its limit, and how long waiting is worth while.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>Null when the request may be sent now; else the time when the account may go on, which is too late for this request.</returns>
    ValueTask<DateTimeOffset?> WaitAsync(DbtRateLimitRequest request, CancellationToken cancellationToken = default);

    /// <summary>Stops a whole account after a 429; other accounts are not concerned.</summary>
    /// <param name="account">The account.</param>
    /// <param name="until">When it may go on.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When the pause is in force.</returns>
    ValueTask PauseAsync(DbtAccount account, DateTimeOffset until, CancellationToken cancellationToken = default);
}
