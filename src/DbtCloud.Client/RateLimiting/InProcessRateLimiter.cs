using System.Collections.Concurrent;

namespace DbtCloud.RateLimiting;

/// <summary>One window for each account, within this process.</summary>
internal sealed class InProcessRateLimiter(TimeProvider time) : IDbtRateLimiter
{
    private readonly ConcurrentDictionary<(long Id, string Authority), AccountWindow> windows = new();

    /// <summary>Gets the one that all clients made by hand share.</summary>
    public static InProcessRateLimiter OfHandmadeClients { get; } = new(TimeProvider.System);

    public ValueTask<DateTimeOffset?> WaitAsync(DbtRateLimitRequest request, CancellationToken cancellationToken = default)
        => WindowOf(request.Account).WaitAsync(request.RequestsPerMinute, request.Latest, cancellationToken);

    public ValueTask PauseAsync(DbtAccount account, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        WindowOf(account).Pause(until);
        return default;
    }

    private AccountWindow WindowOf(DbtAccount account)
        => windows.TryGetValue((account.Id, account.Authority), out AccountWindow? window)
            ? window
            : windows.GetOrAdd((account.Id, account.Authority), new AccountWindow(time));
}
