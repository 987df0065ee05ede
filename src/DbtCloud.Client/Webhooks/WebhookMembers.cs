using System.Globalization;
using System.Text.Json;

namespace DbtCloud.Webhooks;

/// <summary>The members of one JSON object, taken one by one; what nobody takes is left over and kept.</summary>
internal sealed class WebhookMembers(JsonElement parent)
{
    private static readonly DateTimeOffset Missing = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, JsonElement> None { get; } = new Dictionary<string, JsonElement>();

    public string? Text(string name) => Keep(name, TextOf(name));

    // Ids are text in some places of the payload and numbers in others.
    public long? Number(string name)
        => Keep(name, long.TryParse(TextOf(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : (long?)null);

    public int? SmallNumber(string name)
        => Keep(name, int.TryParse(TextOf(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : (int?)null);

    public DateTimeOffset? Time(string name)
    {
        DateTimeOffset? time = Keep(
            name,
            DateTimeOffset.TryParse(TextOf(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset read)
                ? read
                : (DateTimeOffset?)null);

        // dbt writes a time that it does not have as the beginning of 1970.
        return time == Missing ? null : time;
    }

    public JsonElement? Object(string name)
        => Keep(name, parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : (JsonElement?)null);

    public IReadOnlyDictionary<string, JsonElement> Rest()
    {
        Dictionary<string, JsonElement>? rest = null;
        foreach (JsonProperty member in parent.EnumerateObject())
        {
            if (!taken.Contains(member.Name))
            {
                rest ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
                rest[member.Name] = member.Value.Clone();
            }
        }

        return rest ?? None;
    }

    private string? TextOf(string name)
        => parent.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            }
            : null;

    /// <summary>Counts a member as taken where it could be read; one of an unexpected form stays with the rest.</summary>
    private T? Keep<T>(string name, T? value)
    {
        if (value is not null)
        {
            taken.Add(name);
        }

        return value;
    }
}
