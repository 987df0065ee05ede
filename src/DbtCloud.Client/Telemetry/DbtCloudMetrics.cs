using System.Diagnostics;
using System.Diagnostics.Metrics;
using DbtCloud.Http;

namespace DbtCloud.Telemetry;

/// <summary>The meter named <c>DbtCloud</c>.</summary>
internal static class DbtCloudMetrics
{
    private static readonly Meter Meter = new("DbtCloud");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "dbtcloud.client.call.duration", "s", "Duration of calls with all their attempts and waits.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "dbtcloud.client.retries", "{attempt}", "Attempts after the first.");

    private static readonly UpDownCounter<int> Waiting = Meter.CreateUpDownCounter<int>(
        "dbtcloud.client.rate_limit.waiting", "{call}", "Calls that wait for their account's rate limit.");

    private static readonly Histogram<double> Waited = Meter.CreateHistogram<double>(
        "dbtcloud.client.rate_limit.wait", "s", "Time that calls waited for their account's rate limit.");

    private static readonly Counter<long> Pauses = Meter.CreateCounter<long>(
        "dbtcloud.client.rate_limit.pauses", "{pause}", "Answers with 429, each of which paused an account.");

    private static readonly Counter<long> LostTriggers = Meter.CreateCounter<long>(
        "dbtcloud.client.triggers.lost", "{trigger}", "Triggers whose answer was lost, by what became of them.");

    public static void StartWaiting(DbtAccount account) => Waiting.Add(1, KeyOf(account));

    public static void StopWaiting(DbtAccount account, TimeSpan waited)
    {
        Waiting.Add(-1, KeyOf(account));
        Waited.Record(waited.TotalSeconds, KeyOf(account));
    }

    public static void CountRetry(AccountCall call)
        => Retries.Add(1, KeyOf(call.Transport.Account), new KeyValuePair<string, object?>(TelemetryNames.Operation, call.Operation.Name));

    public static void CountPause(DbtAccount account) => Pauses.Add(1, KeyOf(account));

    public static void CountLostTrigger(DbtAccount account, string outcome)
        => LostTriggers.Add(1, KeyOf(account), new KeyValuePair<string, object?>(TelemetryNames.TriggerOutcome, outcome));

    public static void RecordCall(AccountCall call, TimeSpan duration, int? status, string? errorType)
    {
        if (!Duration.Enabled)
        {
            return;
        }

        TagList tags = default;
        tags.Add(KeyOf(call.Transport.Account));
        tags.Add(TelemetryNames.Operation, call.Operation.Name);
        tags.Add(TelemetryNames.Method, call.Request.Method.Method);
        tags.Add(TelemetryNames.Server, DbtCloudActivities.ServerOf(call).Host);
        tags.Add(TelemetryNames.Port, DbtCloudActivities.ServerOf(call).Port);
        if (status is { } code)
        {
            tags.Add(TelemetryNames.Status, code);
        }

        if (errorType is not null)
        {
            tags.Add(TelemetryNames.ErrorType, errorType);
        }

        Duration.Record(duration.TotalSeconds, tags);
    }

    private static KeyValuePair<string, object?> KeyOf(DbtAccount account) => new(TelemetryNames.AccountKey, account.Key ?? account.IdText);
}
