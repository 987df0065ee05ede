using System.Globalization;
using System.Text.Json;

namespace DbtCloud.Webhooks;

/// <summary>Reads an event by its names, in whatever order and form they come.</summary>
internal static class DbtWebhookReader
{
    public static DbtWebhookEvent Read(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The body is not a JSON object.");
        }

        return new DbtWebhookEvent
        {
            AccountId = Number(root, "accountId"),
            WebhookId = Text(root, "webhookId") ?? Text(root, "webhooksID"),
            EventId = Text(root, "eventId"),
            Timestamp = Time(root, "timestamp"),
            EventType = Text(root, "eventType"),
            WebhookName = Text(root, "webhookName"),
        };
    }

    private static string? Text(JsonElement parent, string name)
        => parent.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    private static long? Number(JsonElement parent, string name)
        => long.TryParse(Text(parent, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    // dbt writes a time that it does not have as the beginning of 1970.
    private static DateTimeOffset? Time(JsonElement parent, string name)
        => DateTimeOffset.TryParse(Text(parent, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            && time.ToUnixTimeSeconds() != 0
            ? time
            : null;
}
