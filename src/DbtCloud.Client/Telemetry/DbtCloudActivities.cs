using System.Diagnostics;
using DbtCloud.Http;

namespace DbtCloud.Telemetry;

/// <summary>The activity source named <c>DbtCloud</c>: one client span for each call.</summary>
internal static class DbtCloudActivities
{
    private static readonly ActivitySource Source = new("DbtCloud");

    public static Activity? Start(AccountCall call)
    {
        if (!Source.HasListeners() || Source.StartActivity($"{call.Request.Method} {call.Operation.Name}", ActivityKind.Client) is not { } activity)
        {
            return null;
        }

        DbtAccount account = call.Transport.Account;
        activity.SetTag(TelemetryNames.AccountKey, account.Key ?? account.IdText);
        activity.SetTag(TelemetryNames.AccountId, account.Id);
        activity.SetTag(TelemetryNames.Operation, call.Operation.Name);
        activity.SetTag(TelemetryNames.Method, call.Request.Method.Method);
        activity.SetTag(TelemetryNames.Server, account.AccessUrl.Host);
        activity.SetTag(TelemetryNames.Port, account.AccessUrl.Port);
        activity.SetTag(TelemetryNames.Url, RequestGuard.Shown(call.Request.RequestUri!));
        if (call.Operation.PathTemplate.Length > 0)
        {
            activity.SetTag(TelemetryNames.Template, call.Operation.PathTemplate);
        }

        return activity;
    }

    public static void Stop(Activity? activity, AccountCall call, int? status, string? errorType)
    {
        if (activity is null)
        {
            return;
        }

        if (status is { } code)
        {
            activity.SetTag(TelemetryNames.Status, code);
        }

        if (call.Attempts > 1)
        {
            activity.SetTag(TelemetryNames.Resends, call.Attempts - 1);
        }

        if (call.LimiterWait > TimeSpan.Zero)
        {
            activity.SetTag(TelemetryNames.LimiterWait, call.LimiterWait.TotalSeconds);
        }

        if (errorType is not null)
        {
            activity.SetTag(TelemetryNames.ErrorType, errorType);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }
}
