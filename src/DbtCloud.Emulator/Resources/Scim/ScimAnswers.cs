using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>
/// The published file wraps SCIM answers in the API's envelope, the protocol does not. The answers here are both: the bare resource, as
/// identity providers read it, with <c>data</c> and <c>status</c> beside its members.
/// </summary>
internal static partial class ScimAnswers
{
    private const string MediaType = "application/scim+json";
    private const string ListSchema = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    public static EmulatorResponse One(RequestContext context, JsonObject resource, int? status = null)
    {
        JsonObject body = (JsonObject)resource.DeepClone();
        Wrap(body, resource);
        return Envelope.Bare(body, status ?? context.Operation.Success?.Status ?? 200, MediaType);
    }

    public static EmulatorResponse Many(RequestContext context, IReadOnlyList<JsonObject> resources)
    {
        int start = (int)Math.Max(1, context.Query.Number("startIndex") ?? 1);
        int count = (int)Math.Clamp(context.Query.Number("count") ?? 100, 0, 1000);
        JsonObject[] page = [.. resources.Skip(start - 1).Take(count)];
        JsonObject body = new()
        {
            ["schemas"] = new JsonArray(ListSchema),
            ["totalResults"] = resources.Count,
            ["startIndex"] = start,
            ["itemsPerPage"] = page.Length,
            ["Resources"] = new JsonArray([.. page.Select(resource => resource.DeepClone())]),
        };
        bool isRowList = context.Operation.Success?.List == true;
        Wrap(body, isRowList ? new JsonArray([.. page.Select(resource => resource.DeepClone())]) : body.DeepClone());
        body["extra"] = new JsonObject { ["filters"] = new JsonObject(), ["order_by"] = "id", ["pagination"] = new JsonObject { ["count"] = page.Length, ["total_count"] = resources.Count } };
        return Envelope.Bare(body, 200, MediaType);
    }

    /// <summary>The one kind of filter that identity providers send: a member that equals a text.</summary>
    public static (string Member, string Value)? Filter(RequestContext context)
    {
        if (context.Query.Value("filter") is not { } text)
        {
            return null;
        }

        Match match = Equality().Match(text);
        return match.Success ? (match.Groups[1].Value, match.Groups[2].Value) : throw ApiProblem.Invalid("filter", "Only filters of the form member eq \"value\" are supported.");
    }

    private static void Wrap(JsonObject body, JsonNode data)
    {
        body["status"] = new JsonObject { ["code"] = 200, ["is_success"] = true, ["user_message"] = "Success!", ["developer_message"] = "" };
        body["data"] = data;
        body["extra"] = new JsonObject();
        body["error_code"] = null;
    }

    [GeneratedRegex("^\\s*([\\w.]+)\\s+eq\\s+\"?([^\"]*)\"?\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Equality();
}
