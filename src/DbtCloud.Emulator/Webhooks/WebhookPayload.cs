using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Webhooks;

/// <summary>The body of an event and its signature.</summary>
internal static class WebhookPayload
{
    private const string Never = "1970-01-01T00:00:00Z";
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(AccountState account, RunRecord run, JsonObject subscription, string eventType, string eventId, DateTimeOffset at)
    {
        JsonObject? job = account[TableNames.Jobs].Find(run.JobId);
        JsonObject? environment = account[TableNames.Environments].Find(run.Fields.Number("environment_id") ?? 0);
        JsonObject? project = account[TableNames.Projects].Find(run.ProjectId);
        JsonObject data = new()
        {
            ["jobId"] = run.JobId.ToString(CultureInfo.InvariantCulture),
            ["jobName"] = job?.Text("name"),
            ["runId"] = run.Id.ToString(CultureInfo.InvariantCulture),
            ["environmentId"] = environment?.Text("id"),
            ["environmentName"] = environment?.Text("name"),
            ["dbtVersion"] = run.Fields.Text("dbt_version"),
            ["projectName"] = project?.Text("name"),
            ["projectId"] = run.ProjectId.ToString(CultureInfo.InvariantCulture),
            ["runStatus"] = Status(run.Status),
            ["runStatusCode"] = run.Status,

            // The word, not null.
            ["runStatusMessage"] = run.Fields.Text("status_message") ?? "None",
            ["runReason"] = run.Trigger.Text("cause"),
            ["runStartedAt"] = Second(run.At("started_at")),
        };
        switch (eventType)
        {
            case "job.run.completed":
                data["runFinishedAt"] = Second(run.At("finished_at"));
                break;
            case "job.run.errored":
                data["runErroredAt"] = Second(run.At("finished_at"));
                break;
        }

        return Body(account, subscription, eventType, eventId, at, data);
    }

    public static byte[] Test(AccountState account, JsonObject subscription, string eventId, DateTimeOffset at)
        => Body(account, subscription, "job.run.completed", eventId, at, new JsonObject
        {
            ["jobId"] = "123",
            ["jobName"] = "Test job",
            ["runId"] = "12345",
            ["environmentId"] = "1234",
            ["environmentName"] = "Production",
            ["dbtVersion"] = "latest",
            ["projectName"] = "Test project",
            ["projectId"] = "167194",
            ["runStatus"] = "Success",
            ["runStatusCode"] = RunStatusCode.Success,
            ["runStatusMessage"] = "None",
            ["runReason"] = "Test of the subscription",
            ["runStartedAt"] = Second(at.AddMinutes(-1)),
            ["runFinishedAt"] = Second(at),
        });

    public static string Sign(byte[] payload, string secret)
        => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), payload));

    private static byte[] Body(AccountState account, JsonObject subscription, string eventType, string eventId, DateTimeOffset at, JsonObject data)
        => Encoding.UTF8.GetBytes(new JsonObject
        {
            ["accountId"] = account.Id,
            ["webhookId"] = subscription.Text("id"),
            ["eventId"] = eventId,

            // Nine digits of fraction, as the service sends.
            ["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture) + "00Z",
            ["eventType"] = eventType,
            ["webhookName"] = subscription.Text("name"),
            ["data"] = data,
        }.ToJsonString(Compact));

    private static string Second(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? Never;

    private static string Status(int status) => status switch
    {
        RunStatusCode.Success => "Success",
        RunStatusCode.Error => "Errored",
        RunStatusCode.Cancelled => "Canceled",
        _ => "Running",
    };
}
