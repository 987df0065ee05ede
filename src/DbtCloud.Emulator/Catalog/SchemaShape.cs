using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Catalog;

/// <summary>Turns records into answers of a published shape.</summary>
internal static class SchemaShape
{
    private static readonly ConcurrentDictionary<ApiProperty, JsonNode> Defaults = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The record's members that the type publishes, in its order, absent ones as null; then <paramref name="extras"/>, which the live service
    /// sends besides. What the type does not publish (a password above all) stays inside.
    /// </summary>
    public static JsonObject Project(JsonObject record, string type, IReadOnlyCollection<string>? extras = null)
    {
        if (type is "any" or "object")
        {
            return record.Copy();
        }

        JsonObject view = [];
        foreach ((string name, ApiProperty property) in Properties(type))
        {
            view[name] = record.TryGetPropertyValue(name, out JsonNode? value) ? value?.DeepClone() : Absent(property);
        }

        foreach (string name in extras ?? [])
        {
            if (!view.ContainsKey(name) && record.TryGetPropertyValue(name, out JsonNode? value))
            {
                view[name] = value?.DeepClone();
            }
        }

        return view;
    }

    public static IReadOnlyDictionary<string, ApiProperty> Properties(string type)
        => ApiCatalog.Schema(type) is { } schema
            ? schema.Kind == "alias" && schema.Type is { } target ? Properties(target) : schema.Properties
            : new Dictionary<string, ApiProperty>();

    /// <summary>The schema of a choice that a record belongs to; any other type is itself.</summary>
    public static string Choose(string type, JsonObject record)
        => ApiCatalog.Schema(type) is { Kind: "choice", Discriminator: { } member } choice
            && record.Text(member.Split('/')[^1]) is { } value && choice.Mapping.TryGetValue(value, out string? chosen)
                ? chosen
                : type;

    /// <summary>What a member holds when nobody has set it.</summary>
    public static JsonNode? Absent(ApiProperty property)
    {
        if (property.Default is { } published)
        {
            return Defaults.GetOrAdd(property, _ => JsonNode.Parse(published.GetRawText())!).DeepClone();
        }

        return property.Type switch
        {
            ['[', ..] when property.Required => new JsonArray(),
            "boolean" when property.Required => false,
            _ => null,
        };
    }

    /// <summary>Whether a node is of a type expression; null is of every type, since the service sends it everywhere.</summary>
    public static IEnumerable<string> Violations(JsonNode? node, string type, string path)
    {
        if (node is null || type is "any")
        {
            return [];
        }

        if (type.Contains('|', StringComparison.Ordinal) && type[0] is not ('[' or '{'))
        {
            List<string>[] tries = [.. type.Split('|').Select(choice => Violations(node, choice, path).ToList())];
            return tries.Any(list => list.Count == 0) ? [] : tries.OrderBy(list => list.Count).First();
        }

        if (type is ['[', .. var item, ']'])
        {
            return node is JsonArray array
                ? array.SelectMany((element, index) => Violations(element, item, $"{path}[{index}]"))
                : [$"{path}: expected a list"];
        }

        if (type is ['{', .. var member, '}'])
        {
            return node is JsonObject map
                ? map.SelectMany(pair => Violations(pair.Value, member, $"{path}.{pair.Key}"))
                : [$"{path}: expected a map"];
        }

        return Scalar(node, type) is { } valid ? valid ? [] : [$"{path}: expected {type}, found {node.ToJsonString()}"] : OfSchema(node, type, path);
    }

    private static bool? Scalar(JsonNode node, string type)
    {
        JsonValueKind kind = node.GetValueKind();
        return type switch
        {
            "string" or "password" or "duration" or "epochMicros" => kind == JsonValueKind.String,
            "datetime" => kind == JsonValueKind.String && Timestamps.Parse(node.GetValue<string>()) is not null,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "integer" or "int64" => kind == JsonValueKind.Number && node.AsLong() is not null,
            "number" => kind == JsonValueKind.Number,
            "object" => kind == JsonValueKind.Object,
            _ => null,
        };
    }

    private static IEnumerable<string> OfSchema(JsonNode node, string type, string path)
    {
        if (ApiCatalog.Schema(type) is not { } schema)
        {
            return [$"{path}: the model has no type '{type}'"];
        }

        switch (schema.Kind)
        {
            case "enum":
                return node.AsText() is { } text && schema.Values.Contains(text) && (schema.Type == "integer") == (node.GetValueKind() == JsonValueKind.Number)
                    ? []
                    : [$"{path}: {node.ToJsonString()} is no {type}"];
            case "alias" or "choice":
                return Violations(node, schema.Type ?? string.Join('|', schema.Mapping.Values.Distinct()), path);
            default:
                if (node is not JsonObject record)
                {
                    return [$"{path}: expected {type}, found {node.GetValueKind()}"];
                }

                return schema.Properties.SelectMany(pair => record.TryGetPropertyValue(pair.Key, out JsonNode? value)
                    ? Violations(value, pair.Value.Type, $"{path}.{pair.Key}")
                    : pair.Value.Required ? [$"{path}.{pair.Key}: required by {type}, absent"] : []);
        }
    }
}
