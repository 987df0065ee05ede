namespace DbtCloud.Telemetry;

/// <summary>Names of tags: OpenTelemetry's HTTP conventions, and ours beside them.</summary>
internal static class TelemetryNames
{
    public const string AccountKey = "dbtcloud.account.key";
    public const string AccountId = "dbtcloud.account.id";
    public const string Operation = "dbtcloud.operation";
    public const string LimiterWait = "dbtcloud.rate_limit.wait";
    public const string TriggerOutcome = "dbtcloud.trigger.outcome";
    public const string Resends = "http.request.resend_count";
    public const string Method = "http.request.method";
    public const string Status = "http.response.status_code";
    public const string Template = "url.template";
    public const string Url = "url.full";
    public const string Server = "server.address";
    public const string Port = "server.port";
    public const string ErrorType = "error.type";
}
