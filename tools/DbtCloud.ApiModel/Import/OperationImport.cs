using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using Microsoft.OpenApi;

namespace DbtCloud.ApiModel.Import;

/// <summary>One published operation in the layout of <c>api/operations.json</c>.</summary>
internal static class OperationImport
{
    public static JsonObject Of(string path, string method, OpenApiOperation operation, IReadOnlyDictionary<string, JsonObject> schemas)
    {
        JsonObject result = new()
        {
            ["path"] = path,
            ["method"] = method,
            ["name"] = operation.OperationId,
            ["tag"] = operation.Tags?.FirstOrDefault()?.Name ?? "",
            ["flags"] = Flags(path, operation),
        };
        AddParameters(result, "pathParameters", operation, ParameterLocation.Path);
        AddParameters(result, "query", operation, ParameterLocation.Query);
        if (operation.RequestBody is { Content.Count: > 0 } body)
        {
            result["body"] = new JsonObject
            {
                ["type"] = TypeExpression.Of(JsonContent(body.Content!).Schema),
                ["media"] = new JsonArray([.. body.Content.Keys.Select(media => JsonValue.Create(media))]),
                ["required"] = body.Required,
            };
        }

        result["responses"] = new JsonArray([.. operation.Responses!
            .OrderBy(response => response.Key, StringComparer.Ordinal)
            .Select(response => ResponseImport.Of(int.Parse(response.Key, CultureInfo.InvariantCulture), response.Value, schemas))]);
        return result;
    }

    public static IOpenApiMediaType JsonContent(IDictionary<string, IOpenApiMediaType> content) =>
        content.TryGetValue("application/json", out IOpenApiMediaType? json) ? json : content.First().Value;

    private static JsonArray Flags(string path, OpenApiOperation operation)
    {
        JsonArray flags = [];
        if (path.Contains("{account_id}", StringComparison.Ordinal))
        {
            flags.Add(ApiFlags.AccountInPath);
        }

        if (operation.Deprecated)
        {
            flags.Add(ApiFlags.Deprecated);
        }

        if (path.EndsWith('/'))
        {
            flags.Add(ApiFlags.TrailingSlash);
        }

        return flags;
    }

    private static void AddParameters(JsonObject result, string member, OpenApiOperation operation, ParameterLocation location)
    {
        JsonObject parameters = [];
        foreach (IOpenApiParameter parameter in operation.Parameters ?? [])
        {
            if (parameter.In == location)
            {
                string required = parameter.Required && location == ParameterLocation.Query ? "!" : "";
                string initial = parameter.Schema?.Default is { } value ? "=" + value : "";
                parameters[parameter.Name!] = TypeExpression.Of(parameter.Schema) + required + initial;
            }
        }

        if (parameters.Count > 0)
        {
            result[member] = parameters;
        }
    }
}
