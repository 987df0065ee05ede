using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Webhooks;

/// <summary>Writes an event as dbt sends it and reads it back, without reflection.</summary>
internal sealed class DbtWebhookEventConverter : JsonConverter<DbtWebhookEvent>
{
    public override DbtWebhookEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => DbtWebhookReader.Read(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, DbtWebhookEvent value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.AccountId is { } accountId)
        {
            writer.WriteNumber("accountId", accountId);
        }

        Text(writer, "webhookId", value.WebhookId);
        Text(writer, "eventId", value.EventId);
        Time(writer, "timestamp", value.Timestamp);
        Text(writer, "eventType", value.EventType?.Value);
        Text(writer, "webhookName", value.WebhookName);
        if (value.Data is { } run)
        {
            writer.WriteStartObject("data");
            WriteRun(writer, run);
            writer.WriteEndObject();
        }

        Rest(writer, value.AdditionalMembers);
        writer.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter writer, DbtWebhookRun run)
    {
        Id(writer, "jobId", run.JobId?.Value);
        Text(writer, "jobName", run.JobName);
        Id(writer, "runId", run.RunId?.Value);
        Id(writer, "environmentId", run.EnvironmentId?.Value);
        Text(writer, "environmentName", run.EnvironmentName);
        Text(writer, "dbtVersion", run.DbtVersion);
        Id(writer, "projectId", run.ProjectId?.Value);
        Text(writer, "projectName", run.ProjectName);
        Text(writer, "runStatus", run.StatusText);
        if (run.Status is { } status)
        {
            writer.WriteNumber("runStatusCode", status.Value);
        }

        Text(writer, "runStatusMessage", run.StatusMessage);
        Text(writer, "runReason", run.Reason);
        Time(writer, "runStartedAt", run.StartedAt);
        Time(writer, "runFinishedAt", run.FinishedAt);
        Time(writer, "runErroredAt", run.ErroredAt);
        Rest(writer, run.AdditionalMembers);
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Id(Utf8JsonWriter writer, string name, long? value)
        => Text(writer, name, value?.ToString(CultureInfo.InvariantCulture));

    private static void Time(Utf8JsonWriter writer, string name, DateTimeOffset? value)
        => Text(writer, name, value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    private static void Rest(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> members)
    {
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }
    }
}
