using System.Diagnostics;
using DbtCloud.Telemetry;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Http;

/// <summary>What is seen of one call from outside: its span, its metric and its log line.</summary>
internal struct CallRecord(AccountCall call, Activity? activity, long start)
{
    public int? Status { get; set; }

    public bool Succeeded { get; set; }

    public Exception? Error { get; set; }

    public static CallRecord Start(AccountCall call) => new(call, DbtCloudActivities.Start(call), Stopwatch.GetTimestamp());

    public readonly void Dispose()
    {
        TimeSpan duration = TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency);
        string? errorType = Succeeded ? null : Error is DbtCloudApiException && Status is { } code ? $"{code}" : Error?.GetType().Name;
        DbtCloudMetrics.RecordCall(call, duration, Status, errorType);
        DbtCloudActivities.Stop(activity, call, Status, errorType);
        ILogger logger = call.Transport.Services.Logger;
        if (Succeeded)
        {
            if (logger.IsEnabled(LogLevel.Debug))
            {
                Log.Answered(logger, ApiErrors.EndpointOf(call), call.Transport.Account, Status ?? 0, call.Attempts, duration.TotalMilliseconds);
            }
        }
        else if (logger.IsEnabled(LogLevel.Warning) && Error is not OperationCanceledException)
        {
            Log.Failed(logger, ApiErrors.EndpointOf(call), call.Transport.Account, call.Attempts, errorType ?? "unknown");
        }
    }
}
