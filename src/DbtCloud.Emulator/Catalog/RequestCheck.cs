using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Catalog;

/// <summary>Reads a request body by its published type: numbers and booleans written as text are taken, other mismatches are a 400.</summary>
internal static class RequestCheck
{
    public static JsonObject Read(JsonObject body, string type)
    {
        foreach ((string name, ApiProperty property) in SchemaShape.Properties(type))
        {
            if (body.TryGetPropertyValue(name, out JsonNode? value) && value is not null)
            {
                JsonNode? read = Coerce(value, property.Type, name);
                if (!ReferenceEquals(read, value))
                {
                    body[name] = read;
                }

                CheckLength(name, value, property);
            }
        }

        return body;
    }

    /// <summary>Demands the members that the server cannot make up itself.</summary>
    public static void Require(JsonObject body, string type, IReadOnlyCollection<string> providedElsewhere)
    {
        foreach ((string name, ApiProperty property) in SchemaShape.Properties(type))
        {
            // The published list of required members also names flags and settings for which the service has defaults.
            bool isNeeded = property.Required && name.Length > 0 && !providedElsewhere.Contains(name)
                && (property.Type is "string" or "datetime" || (property.Type is "integer" or "int64" && name.EndsWith("_id", StringComparison.Ordinal)));
            if (isNeeded && body[name] is null)
            {
                throw ApiProblem.Invalid(name, "This field is required.");
            }
        }
    }

    private static void CheckLength(string name, JsonNode value, ApiProperty property)
    {
        if (property.MaxLength is { } maximum && value.AsText()?.Length > maximum)
        {
            throw ApiProblem.Invalid(name, $"Ensure this field has no more than {maximum} characters.");
        }
    }

    private static JsonNode? Coerce(JsonNode value, string type, string path)
    {
        if (type is ['[', .. var item, ']'])
        {
            if (value is not JsonArray array)
            {
                // A form body sends a list of one as one value.
                return value is JsonValue ? new JsonArray(Coerce(value.DeepClone(), item, path)) : throw ApiProblem.Invalid(path, "Expected a list of items.");
            }

            for (int i = 0; i < array.Count; i++)
            {
                if (array[i] is { } element && Coerce(element, item, $"{path}[{i}]") is var read && !ReferenceEquals(read, element))
                {
                    array[i] = read;
                }
            }

            return value;
        }

        JsonValueKind kind = value.GetValueKind();
        switch (type)
        {
            case "integer" or "int64":
                return kind == JsonValueKind.Number && value.AsLong() is not null ? value
                    : kind == JsonValueKind.String && value.AsLong() is { } number ? number
                    : kind == JsonValueKind.String && value.GetValue<string>().Length == 0 ? null
                    : throw ApiProblem.Invalid(path, "A valid integer is required.");
            case "boolean":
                return kind is JsonValueKind.True or JsonValueKind.False ? value
                    : bool.TryParse(value.AsText(), out bool flag) ? flag
                    : throw ApiProblem.Invalid(path, "Must be a valid boolean.");
            case "string" or "password":
                return kind is JsonValueKind.String ? value
                    : kind is JsonValueKind.Number ? value.ToJsonString().ToString(CultureInfo.InvariantCulture)
                    : throw ApiProblem.Invalid(path, "Not a valid string.");
            case "datetime":
                return kind == JsonValueKind.String && Timestamps.Parse(value.GetValue<string>()) is not null ? value
                    : throw ApiProblem.Invalid(path, "Datetime has wrong format.");
            case "object":
                return value is JsonObject ? value : throw ApiProblem.Invalid(path, "Expected a dictionary of items.");
            default:
                return Named(value, type, path);
        }
    }

    private static JsonNode Named(JsonNode value, string type, string path)
    {
        switch (ApiCatalog.Schema(type))
        {
            case { Kind: "enum" } schema when value is not JsonValue || value.AsText() is not { } text || !schema.Values.Contains(text):
                throw ApiProblem.Invalid(path, $"\"{value.AsText()}\" is not a valid choice.");
            case { Kind: "enum", Type: "integer" } when value.AsLong() is { } number && value.GetValueKind() == JsonValueKind.String:
                return number;
            case { Kind: "object" }:
                return value is JsonObject record ? Read(record, type) : throw ApiProblem.Invalid(path, "Expected a dictionary of items.");
            default:
                return value;
        }
    }
}
