using Microsoft.OpenApi;

namespace DbtCloud.ApiModel.Import;

/// <summary>Writes a published schema as the short type expressions of the model.</summary>
internal static class TypeExpression
{
    public static string Of(IOpenApiSchema? schema)
    {
        if (schema is null)
        {
            return "any";
        }

        if (schema is OpenApiSchemaReference reference)
        {
            return reference.Reference.Id ?? throw new InvalidOperationException("A reference without a name.");
        }

        if (schema.AllOf is [var only])
        {
            return Of(only);
        }

        IList<IOpenApiSchema>? choices = schema.OneOf is { Count: > 0 } ? schema.OneOf : schema.AnyOf;
        if (choices is { Count: > 0 })
        {
            return string.Join('|', choices.Select(Of));
        }

        return (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Array => $"[{Of(schema.Items)}]",
            JsonSchemaType.Object when schema.AdditionalProperties is { } values && Of(values) != "any" => $"{{{Of(values)}}}",
            JsonSchemaType.Object => "object",
            JsonSchemaType.Integer => schema.Format == "int64" ? "int64" : "integer",
            JsonSchemaType.Boolean => "boolean",
            JsonSchemaType.Number => "number",
            JsonSchemaType.String => schema.Format switch { "date-time" => "datetime", "password" => "password", _ => "string" },
            _ => "any",
        };
    }
}
