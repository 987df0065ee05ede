namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>How a soak is made.</summary>
/// <param name="Length">How long it lasts.</param>
/// <param name="CallsPerSecond">How many calls begin each second.</param>
/// <param name="FaultRate">The share of requests that go wrong.</param>
internal sealed record SoakOptions(TimeSpan Length, int CallsPerSecond = 20, double FaultRate = 0.02)
{
    /// <summary>Gets how much of it does not count: caches fill, and code is compiled to its last form.</summary>
    public TimeSpan WarmUp => TimeSpan.FromTicks(Math.Min(Length.Ticks / 5, TimeSpan.FromMinutes(3).Ticks));
}
