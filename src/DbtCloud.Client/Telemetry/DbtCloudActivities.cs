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
        activity.SetTag(TelemetryNames.Server, ServerOf(call).Host);
        activity.SetTag(TelemetryNames.Port, ServerOf(call).Port);
        activity.SetTag(TelemetryNames.Url, RequestGuard.Shown(call.Request.RequestUri!));
        if (call.Operation.PathTemplate.Length > 0)
        {
            activity.SetTag(TelemetryNames.Template, call.Operation.PathTemplate);
        }

        return activity;
    }

    /// <summary>Gives the address of the server that a call goes to.</summary>
    public static Uri ServerOf(AccountCall call) => call.IsPresigned ? call.Request.RequestUri! : call.Transport.Account.AccessUrl;

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
