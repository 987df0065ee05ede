using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Import;

/// <summary>Writes the model files so that a diff is readable: one operation a line, one property a line, sorted.</summary>
internal static class ModelText
{
    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Operations(IEnumerable<JsonObject> operations)
    {
        IEnumerable<string> lines = operations
            .OrderBy(operation => (string)operation["path"]!, StringComparer.Ordinal)
            .ThenBy(operation => (string)operation["method"]!, StringComparer.Ordinal)
            .Select(Compact);
        return $"[\n{string.Join(",\n", lines)}\n]\n";
    }

    public static string Schemas(IEnumerable<KeyValuePair<string, JsonObject>> schemas) =>
        $"{{\n{string.Join(",\n", schemas.Select(schema => Schema(schema.Key, schema.Value)))}\n}}\n";

    private static string Schema(string name, JsonObject schema)
    {
        if (schema["properties"] is not JsonObject { Count: > 0 } properties)
        {
            return $"{Quoted(name)}: {Compact(schema)}";
        }

        JsonObject head = [.. schema.Where(member => member.Key != "properties").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];
        StringBuilder text = new();
        text.Append(Quoted(name)).Append(": ").Append(Compact(head)[..^1]).Append(",\"properties\":{\n");
        text.AppendJoin(",\n", properties.Select(property => $"  {Quoted(property.Key)}: {Compact(property.Value!)}"));
        return text.Append("\n}}").ToString();
    }

    private static string Quoted(string name) => JsonSerializer.Serialize(name, s_compact);

    private static string Compact(JsonNode node) => node.ToJsonString(s_compact);
}
