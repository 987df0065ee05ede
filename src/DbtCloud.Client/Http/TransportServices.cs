using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using DbtCloud.RateLimiting;

namespace DbtCloud.Http;

/// <summary>What a pipeline is made with.</summary>
internal sealed record TransportServices(
    IDbtRateLimiter Limiter,
    TimeProvider Time,
    ILogger Logger,
    int RequestsPerMinute,
    int MaxRetries,
    TimeSpan AttemptTimeout,
    TimeSpan TotalTimeout,
    TimeSpan BreakDuration,
    TimeSpan TriggerSettleTime,
    int MaxTriggerResends)
{
    public static TransportServices OfHandmadeClients { get; } = From(
        new DbtAccountOptions(), InProcessRateLimiter.OfHandmadeClients, TimeProvider.System, NullLogger.Instance);

    public static TransportServices From(DbtAccountOptions options, IDbtRateLimiter limiter, TimeProvider time, ILogger logger)
        => new(
            limiter,
            time,
            logger,
            options.RequestsPerMinute,
            options.MaxRetries,
            options.AttemptTimeout,
            options.TotalTimeout,
            options.BreakDuration,
            options.TriggerSettleTime,
            options.MaxTriggerResends);
}
