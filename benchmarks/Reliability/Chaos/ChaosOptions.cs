namespace DbtCloud.Benchmarks.Reliability.Chaos;

/// <summary>How a chaos run is made.</summary>
/// <param name="Triggers">How many triggers in all.</param>
/// <param name="AtOnce">How many of them at the same time.</param>
/// <param name="FaultRate">The share of requests that go wrong, lookups among them.</param>
/// <param name="Seed">Which ones do.</param>
/// <param name="Jobs">How many jobs are triggered.</param>
internal sealed record ChaosOptions(int Triggers, int AtOnce = 100, double FaultRate = 0.3, int Seed = 1, int Jobs = 10)
{
    /// <summary>Gets how late the server may act after it lost the connection.</summary>
    public TimeSpan Lateness { get; init; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Gets what the client counts with; more than the lateness, as in production.</summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets how long the client waits for one answer. Some slow answers take longer.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(2);
}
