using System.Text.Json;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Catalog;

/// <summary>Reads the entries of the API model's files.</summary>
internal static class ModelReader
{
    public static ApiOperation Operation(JsonElement entry) => new()
    {
        Method = Text(entry, "method")!,
        Path = Text(entry, "path")!,
        Name = Text(entry, "name")!,
        Tag = Text(entry, "tag")!,
        Flags = Texts(entry, "flags"),
        Replacement = Text(entry, "replacement"),
        PathParameters = Map(entry, "pathParameters"),
        Query = Map(entry, "query"),
        Body = entry.TryGetProperty("body", out JsonElement body) ? new ApiBody { Type = Text(body, "type")!, Media = Texts(body, "media"), Required = Flag(body, "required") } : null,
        Responses = [.. entry.GetProperty("responses").EnumerateArray().Select(Response)],
    };

    public static ApiSchema Schema(JsonElement entry)
    {
        Dictionary<string, ApiProperty> properties = new(StringComparer.Ordinal);
        if (entry.TryGetProperty("properties", out JsonElement members))
        {
            foreach (JsonProperty member in members.EnumerateObject())
            {
                properties[member.Name] = Property(member.Value);
            }
        }

        return new ApiSchema
        {
            Kind = Text(entry, "kind")!,
            Apis = Texts(entry, "apis"),
            Type = Text(entry, "type"),
            Closed = Flag(entry, "closed"),
            Values = Texts(entry, "values"),
            Discriminator = Text(entry, "discriminator"),
            Mapping = Map(entry, "mapping"),
            Properties = properties,
        };
    }

    private static ApiResponse Response(JsonElement entry) => new()
    {
        Status = entry.GetProperty("status").GetInt32(),
        Envelope = Text(entry, "envelope")!,
        Type = Text(entry, "type"),
        List = Flag(entry, "list"),
        Schema = Text(entry, "schema"),
        Media = Text(entry, "media"),
    };

    private static ApiProperty Property(JsonElement entry) => new()
    {
        Type = Text(entry, "type")!,
        Required = Flag(entry, "required"),
        ReadOnly = Flag(entry, "readOnly"),
        WriteOnly = Flag(entry, "writeOnly"),
        Deprecated = Flag(entry, "deprecated"),
        Default = entry.TryGetProperty("default", out JsonElement value) ? value : null,
        Minimum = entry.TryGetProperty("minimum", out JsonElement minimum) ? minimum.GetDecimal() : null,
        Maximum = entry.TryGetProperty("maximum", out JsonElement maximum) ? maximum.GetDecimal() : null,
        MaxLength = entry.TryGetProperty("maxLength", out JsonElement length) ? length.GetInt32() : null,
        Pattern = Text(entry, "pattern"),
    };

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static bool Flag(JsonElement entry, string name) => entry.TryGetProperty(name, out JsonElement value) && value.GetBoolean();

    private static string[] Texts(JsonElement entry, string name)
    {
        if (!entry.TryGetProperty(name, out JsonElement list))
        {
            return [];
        }

        string[] texts = new string[list.GetArrayLength()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = list[i].GetString()!;
        }

        return texts;
    }

    private static Dictionary<string, string> Map(JsonElement entry, string name)
    {
        Dictionary<string, string> map = new(StringComparer.Ordinal);
        if (entry.TryGetProperty(name, out JsonElement members))
        {
            foreach (JsonProperty member in members.EnumerateObject())
            {
                map[member.Name] = member.Value.GetString()!;
            }
        }

        return map;
    }
}
