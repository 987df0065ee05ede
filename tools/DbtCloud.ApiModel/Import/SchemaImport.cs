using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DbtCloud.ApiModel.Import;

/// <summary>One published schema in the layout of <c>api/schemas.json</c>.</summary>
internal static class SchemaImport
{
    public static JsonObject Of(IOpenApiSchema schema, string api)
    {
        JsonObject result = new() { ["kind"] = "object", ["apis"] = new JsonArray(api) };
        if (schema.Enum is { Count: > 0 } values)
        {
            result["kind"] = "enum";
            result["type"] = TypeExpression.Of(schema) is "integer" or "int64" ? "integer" : "string";
            result["values"] = new JsonArray([.. values.Where(value => value is not null).Select(value => JsonValue.Create(value!.ToString()))]);
        }
        else if (schema.OneOf is { Count: > 0 } && schema.Discriminator is { PropertyName: { } member } discriminator)
        {
            result["kind"] = "choice";
            result["discriminator"] = member;
            result["mapping"] = new JsonObject(discriminator.Mapping!.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value.Reference.Id)));
        }
        else if (schema.Type is JsonSchemaType.Object && schema.AdditionalProperties is null)
        {
            if (!schema.AdditionalPropertiesAllowed)
            {
                result["closed"] = true;
            }

            result["properties"] = Properties(schema);
        }
        else
        {
            result["kind"] = "alias";
            result["type"] = TypeExpression.Of(schema);
        }

        return result;
    }

    private static JsonObject Properties(IOpenApiSchema schema)
    {
        JsonObject properties = [];
        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            properties[name] = Property(property, schema.Required?.Contains(name) == true);
        }

        return properties;
    }

    private static JsonObject Property(IOpenApiSchema property, bool required)
    {
        JsonObject result = new() { ["type"] = TypeExpression.Of(property) };
        Flag(result, "required", required);
        Flag(result, "readOnly", property.ReadOnly);
        Flag(result, "writeOnly", property.WriteOnly);
        Flag(result, "deprecated", property.Deprecated);
        if (property is not OpenApiSchemaReference)
        {
            Set(result, "default", WithoutNulls(property.Default?.DeepClone()));
            Set(result, "minimum", Number(property.Minimum));
            Set(result, "maximum", Number(property.Maximum));
            Set(result, "maxLength", property.MaxLength);
            Set(result, "pattern", property.Pattern);
        }

        return result;
    }

    // The reader stands a sentinel string in for null.
    private static JsonNode? WithoutNulls(JsonNode? value)
    {
        if (value is JsonObject members)
        {
            foreach (string name in members.Where(member => WithoutNulls(member.Value) is null).Select(member => member.Key).ToArray())
            {
                members.Remove(name);
            }
        }

        return value is JsonValue && value.ToString() == JsonNullSentinel.JsonNull.ToString() ? null : value;
    }

    private static JsonNode? Number(string? text) => text is null ? null : JsonNode.Parse(text);

    private static void Flag(JsonObject target, string name, bool value) => Set(target, name, value ? JsonValue.Create(true) : null);

    private static void Set(JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }
}
