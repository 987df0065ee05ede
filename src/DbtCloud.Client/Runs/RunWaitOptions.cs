namespace DbtCloud;

/// <summary>How a run is waited for.</summary>
public sealed record RunWaitOptions
{
    /// <summary>Gets how soon a young run is looked at again. Runs that take longer are looked at less often.</summary>
    public TimeSpan MinInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets how soon an old run is looked at again: about a tenth of the time waited, up to this.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets how long to wait in all; null for as long as it takes. Over it, a <see cref="DbtCloudTransportException"/> holds a <see cref="TimeoutException"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets a value indicating whether the run itself is cancelled when the wait is given up, by its token or its time limit.</summary>
    public bool CancelRunOnAbort { get; init; }

    /// <summary>
    /// Gets a value indicating whether the finished run carries its steps in every case. Otherwise a run that succeeded may come without them,
    /// since many waits are served by one request.
    /// </summary>
    public bool IncludeSteps { get; init; }
}
