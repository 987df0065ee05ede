using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using Microsoft.OpenApi;

namespace DbtCloud.ApiModel.Import;

/// <summary>One published answer: which envelope it has is told by the members of its schema.</summary>
internal static class ResponseImport
{
    public static JsonObject Of(int status, IOpenApiResponse response, IReadOnlyDictionary<string, JsonObject> schemas)
    {
        JsonObject result = new() { ["status"] = status };
        IDictionary<string, IOpenApiMediaType> content = response.Content ?? new Dictionary<string, IOpenApiMediaType>();
        if (content.Count == 0 || OperationImport.JsonContent(content).Schema is not { } body)
        {
            result["envelope"] = ApiEnvelopes.Empty;
            return result;
        }

        string schema = TypeExpression.Of(body);
        (string envelope, string type, bool list) = Unwrap(schema, schemas);
        result["envelope"] = envelope;
        result["type"] = type;
        if (list)
        {
            result["list"] = true;
        }

        result["schema"] = schema;
        result["media"] = content.ContainsKey("application/json") ? "application/json" : content.Keys.First();
        return result;
    }

    private static (string Envelope, string Type, bool List) Unwrap(string schema, IReadOnlyDictionary<string, JsonObject> schemas)
    {
        if (!schemas.TryGetValue(schema, out JsonObject? found) || found["properties"] is not JsonObject properties || properties["data"] is not JsonObject data)
        {
            return (ApiEnvelopes.None, schema, false);
        }

        string type = (string)data["type"]!;
        bool list = type.StartsWith('[');
        string row = list ? type[1..^1] : type;
        string? status = (string?)properties["status"]?["type"];
        string envelope = properties.ContainsKey("error_code") ? ApiEnvelopes.Detail
            : status is "WebhookResponseStatus" or "DeleteSubscriptionResponseStatus" ? ApiEnvelopes.Webhook
            : ApiEnvelopes.Standard;
        return (envelope, row, list);
    }
}
