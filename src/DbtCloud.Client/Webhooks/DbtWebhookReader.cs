using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Webhooks;

/// <summary>Reads an event by its names, in whatever order and form they come.</summary>
internal static class DbtWebhookReader
{
    public static DbtWebhookEvent Read(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        return Read(document.RootElement);
    }

    public static DbtWebhookEvent Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The body is not a JSON object.");
        }

        WebhookMembers members = new(root);
        string? olderWebhookId = members.Text("webhooksID");
        return new DbtWebhookEvent
        {
            AccountId = members.Number("accountId"),
            WebhookId = members.Text("webhookId") ?? olderWebhookId,
            EventId = members.Text("eventId"),
            Timestamp = members.Time("timestamp"),
            EventType = members.Text("eventType") is { Length: > 0 } type ? new WebhookEventType(type) : null,
            WebhookName = members.Text("webhookName"),
            Data = members.Object("data") is { } data ? ReadRun(new WebhookMembers(data)) : null,
            AdditionalMembers = members.Rest(),
        };
    }

    private static DbtWebhookRun ReadRun(WebhookMembers members)
    {
        string? statusText = members.Text("runStatus");
        return new DbtWebhookRun
        {
            JobId = members.Number("jobId"),
            JobName = members.Text("jobName"),
            RunId = members.Number("runId"),
            EnvironmentId = members.Number("environmentId"),
            EnvironmentName = members.Text("environmentName"),
            DbtVersion = members.Text("dbtVersion"),
            ProjectId = members.Number("projectId"),
            ProjectName = members.Text("projectName"),
            Status = members.SmallNumber("runStatusCode") is { } code ? new RunStatus(code) : StatusOf(statusText),
            StatusText = statusText,
            StatusMessage = members.Text("runStatusMessage") is { } message && message != "None" ? message : null,
            Reason = members.Text("runReason"),
            StartedAt = members.Time("runStartedAt"),
            FinishedAt = members.Time("runFinishedAt"),
            ErroredAt = members.Time("runErroredAt"),
            AdditionalMembers = members.Rest(),
        };
    }

    // Both spellings of two of them have been sent.
    private static RunStatus? StatusOf(string? text) => text switch
    {
        "Queued" => RunStatus.Queued,
        "Starting" => RunStatus.Starting,
        "Running" => RunStatus.Running,
        "Success" => RunStatus.Success,
        "Error" or "Errored" => RunStatus.Error,
        "Canceled" or "Cancelled" => RunStatus.Cancelled,
        _ => null,
    };
}
