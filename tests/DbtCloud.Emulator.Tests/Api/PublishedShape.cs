using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;

namespace DbtCloud.Emulator.Tests.Api;

/// <summary>Says in what an answer differs from what the model publishes for its operation.</summary>
internal static class PublishedShape
{
    public static IReadOnlyList<string> Problems(ApiOperation operation, int status, string contentType, JsonNode? body)
    {
        ApiResponse? expected = operation.Responses.FirstOrDefault(response => response.Status == status) ?? (operation.Method == "DELETE" && status == 200 ? Deleted(operation) : null);
        if (expected is null)
        {
            return [$"status {status}: {body?.ToJsonString()}"];
        }

        if (expected.Envelope == ApiEnvelopes.File)
        {
            return contentType.Length > 0 ? [] : ["a file without a type"];
        }

        if (expected.Envelope == ApiEnvelopes.Empty)
        {
            return [];
        }

        if (expected.Envelope == ApiEnvelopes.None)
        {
            return [.. SchemaShape.Violations(body, expected.Type ?? "any", "$")];
        }

        if (body is not JsonObject envelope)
        {
            return ["no object"];
        }

        List<string> problems = [];
        Demand(problems, envelope["status"] is JsonObject, "$.status");
        Demand(problems, envelope["status"]?["code"]?.GetValueKind() == JsonValueKind.Number, "$.status.code");
        if (expected.Envelope != ApiEnvelopes.Webhook)
        {
            Demand(problems, envelope["status"]?["is_success"]?.GetValueKind() == JsonValueKind.True, "$.status.is_success");
            Demand(problems, envelope["status"]?["user_message"]?.GetValueKind() == JsonValueKind.String, "$.status.user_message");
        }

        if (!envelope.ContainsKey("data"))
        {
            return [.. problems, "$.data is absent"];
        }

        string type = expected.Type ?? "any";
        problems.AddRange(SchemaShape.Violations(envelope["data"], expected.List ? $"[{type}]" : type, "$.data"));
        if (expected.List && envelope["extra"] is JsonObject extra)
        {
            Demand(problems, extra["pagination"]?["count"]?.GetValueKind() == JsonValueKind.Number, "$.extra.pagination.count");
            Demand(problems, extra["pagination"]?["total_count"]?.GetValueKind() == JsonValueKind.Number, "$.extra.pagination.total_count");
            Demand(problems, extra["filters"] is JsonObject, "$.extra.filters");
        }

        return problems;
    }

    /// <summary>A deletion that shows what it deleted, where an empty 204 is published: in the shape of the item's other operations.</summary>
    private static ApiResponse? Deleted(ApiOperation operation)
        => operation.Path.EndsWith("/bulk/", StringComparison.Ordinal)
            ? new ApiResponse { Status = 200, Envelope = ApiEnvelopes.Standard, Type = "object" }
            : new[] { "GET", "POST" }.Select(method => ApiCatalog.ByKey.GetValueOrDefault($"{method} {operation.Path}")?.Success).FirstOrDefault(response => response is not null);

    private static void Demand(List<string> problems, bool isMet, string what)
    {
        if (!isMet)
        {
            problems.Add($"{what} is not as published");
        }
    }
}
