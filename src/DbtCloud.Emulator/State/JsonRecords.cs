using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.State;

/// <summary>Reads members of records without caring how the caller wrote them.</summary>
internal static class JsonRecords
{
    public static bool IsDeleted(this JsonObject record) => record["state"].AsLong() == 2;

    public static long Id(this JsonObject record) => record["id"].AsLong() ?? 0;

    public static string? Text(this JsonObject record, string name) => record[name].AsText();

    public static long? Number(this JsonObject record, string name) => record[name].AsLong();

    public static bool Flag(this JsonObject record, string name) => record[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static JsonObject Copy(this JsonObject record) => (JsonObject)record.DeepClone();

    public static long? AsLong(this JsonNode? node)
    {
        if (node is not JsonValue value)
        {
            return null;
        }

        return value.GetValueKind() switch
        {
            JsonValueKind.Number => value.TryGetValue(out long number) ? number
                : value.TryGetValue(out int small) ? small
                : long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long parsed) ? parsed
                : null,
            JsonValueKind.String => long.TryParse(value.GetValue<string>(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long parsed) ? parsed : null,
            _ => null,
        };
    }

    public static string? AsText(this JsonNode? node) => node is not JsonValue value ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.AsLong() is { } number ? number.ToString(CultureInfo.InvariantCulture) : value.ToJsonString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    public static void Set(this JsonObject record, JsonObject members)
    {
        foreach ((string name, JsonNode? value) in members)
        {
            record[name] = value?.DeepClone();
        }
    }
}
