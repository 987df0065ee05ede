using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Routing;

/// <summary>Answers in the envelope and with the status that the model has for the operation.</summary>
internal static class Answers
{
    // The published file has an empty 204 for them, as it had for jobs, whose recordings show 200 with the deleted object; clients read that body.
    private static readonly string[] ShownWhenDeleted = ["Adapters", "Credentials", "Environment Variables", "Extended Attributes", "License Maps", "Notifications", "Repositories"];

    public static EnvelopeKind Kind(ApiOperation operation) => operation.Success?.Envelope switch
    {
        ApiEnvelopes.Detail => EnvelopeKind.Detail,
        ApiEnvelopes.Webhook => EnvelopeKind.Webhooks,
        ApiEnvelopes.None => EnvelopeKind.None,
        _ => EnvelopeKind.Standard,
    };

    public static string ResponseType(this RequestContext context) => context.Operation.Success?.Type ?? "any";

    public static EmulatorResponse Ok(this RequestContext context, JsonNode? data)
    {
        ApiResponse? success = context.Operation.Success;
        int status = success?.Status ?? 200;
        return success?.Envelope is ApiEnvelopes.Empty && status == 204 ? EmulatorResponse.Empty(status) : Envelope.Single(Kind(context.Operation), data, status);
    }

    /// <summary>Answers a deletion.</summary>
    public static EmulatorResponse Deleted(this RequestContext context, JsonNode? data)
        => ShownWhenDeleted.Contains(context.Operation.Tag) ? Envelope.Single(EnvelopeKind.Standard, data) : context.Ok(data);

    public static EmulatorResponse Page(this RequestContext context, ListQuery query, IEnumerable<JsonObject> rows, Func<JsonObject, JsonNode?> view, bool areOrdered = false)
    {
        (List<JsonObject> page, int total) = query.Apply(Permissions.Narrow(context, rows), areOrdered);
        query.Filters["account_id"] ??= context.Account.Id;
        return Envelope.List(Kind(context.Operation), [.. page.Select(view)], query.Filters, query.OrderBy, total);
    }

    /// <summary>A list that the API never pages.</summary>
    public static EmulatorResponse Whole(this RequestContext context, IReadOnlyCollection<JsonNode?> rows)
        => Envelope.List(
            Kind(context.Operation),
            rows,
            new JsonObject { ["limit"] = ListQuery.MaximumLimit, ["offset"] = 0, ["account_id"] = context.Account.Id },
            "id",
            rows.Count);
}
