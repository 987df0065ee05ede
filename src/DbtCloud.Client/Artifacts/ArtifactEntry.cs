using System.Globalization;
using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>A part of an artifact: its common members by their types, and all of it as it came.</summary>
/// <param name="json">The part as it came.</param>
public abstract class ArtifactEntry(JsonElement json)
{
    /// <summary>Gets the part as it came, with the members that this version does not know.</summary>
    public JsonElement Json { get; } = json;

    /// <inheritdoc />
    public override string ToString() => Json.ToString();

    private protected JsonElement? Member(string name)
        => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private protected string? Text(string name) => TextOf(Member(name));

    private protected bool? Flag(string name)
        => Member(name)?.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private protected double? Number(string name)
        => Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out double number) ? number : null;

    private protected long? Whole(string name)
        => Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out long number) ? number : null;

    private protected TimeSpan? Seconds(string name)
        => Number(name) is { } seconds && Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    // dbt writes UTC, with and without saying so.
    private protected DateTimeOffset? Time(string name)
        => DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time)
            ? time
            : null;

    // A list of one is sometimes written as the one.
    private protected IReadOnlyList<string> Texts(string name) => TextsOf(Member(name));

    private protected static string? TextOf(JsonElement? value)
        => value?.ValueKind switch
        {
            JsonValueKind.String => value.Value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.Value.GetRawText(),
            _ => null,
        };

    private protected static IReadOnlyList<string> TextsOf(JsonElement? value)
        => value?.ValueKind switch
        {
            JsonValueKind.Array => [.. value.Value.EnumerateArray().Select(static item => TextOf(item)).OfType<string>()],
            JsonValueKind.String => [value.Value.GetString()!],
            _ => [],
        };

    private protected JsonElement? Member(string outer, string inner)
        => Member(outer) is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(inner, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private protected IEnumerable<JsonProperty> Members(string name)
        => Member(name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    private protected IEnumerable<JsonElement> Items(string name)
        => Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];
}
