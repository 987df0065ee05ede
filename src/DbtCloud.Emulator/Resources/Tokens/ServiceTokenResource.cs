using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Tokens;

/// <summary>Service tokens and their permissions.</summary>
internal static class ServiceTokenResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/service-tokens/";

    public static void Register(HandlerTable handlers)
    {
        string create = $"POST {Collection}";
        CrudHandlers.Register(
            handlers,
            new ResourceProfile
            {
                Collection = Collection,
                Table = TableNames.ServiceTokens,
                Extras = ["service_token_permissions"],
                ShowsDeleted = true,
                View = (context, token, view) => view["service_token_permissions"] = new JsonArray([.. Rows(context, token).Select(row => (JsonNode)row)]),
                Deleting = (context, token) => context.World.Tokens.Revoke(token),
            },
            create);
        handlers[create] = Create;
        handlers[$"GET {Collection}{{service_token_id}}/permissions/"] = context => context.Whole([.. Rows(context, Find(context)).Select(row => (JsonNode)row)]);
        handlers[$"POST {Collection}{{service_token_id}}/permissions/"] = SetPermissions;
    }

    private static EmulatorResponse Create(RequestContext context)
    {
        if (context.Caller.Kind == TokenKind.Personal)
        {
            // Since July 2026.
            throw ApiProblem.BadRequest("Personal access tokens cannot create service tokens. Please use a service token to create other service tokens.");
        }

        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, []);
        if (string.IsNullOrWhiteSpace(body.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        JsonArray grants = body["permission_grants"] is JsonArray given ? (JsonArray)given.DeepClone() : [];
        if (body.Flag("metadata_only"))
        {
            grants.Add(new JsonObject { ["permission_set"] = "metadata_only", ["project_id"] = null, ["writable_environment_categories"] = new JsonArray() });
        }

        string secret = AccountFactory.AddServiceToken(context.Account, body.Text("name")!, grants, out JsonObject record);
        record["metadata_only"] = body.Flag("metadata_only");
        record["webhooks_only"] = body.Flag("webhooks_only");
        context.Account.Audit("service_token.created", "service token created", context.Actor());
        JsonObject view = SchemaShape.Project(record, context.ResponseType());
        view["token_string"] = secret;
        view["service_token_permissions"] = new JsonArray([.. Rows(context, record).Select(row => (JsonNode)row)]);
        return context.Ok(view);
    }

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.ServiceTokens].FindActive(context.Id("service_token_id")) ?? throw ApiProblem.NotFound();

    private static IEnumerable<JsonObject> Rows(RequestContext context, JsonObject token)
        => (token["permission_grants"] as JsonArray ?? []).OfType<JsonObject>().Select((grant, index) => new JsonObject
        {
            ["id"] = token.Id() + index + 1,
            ["account_id"] = context.Account.Id,
            ["service_token_id"] = token.Id(),
            ["project_id"] = grant.Number("project_id"),
            ["all_projects"] = grant.Number("project_id") is null,
            ["permission_set"] = grant.Text("permission_set"),
            ["state"] = 1,
            ["writable_environment_categories"] = grant["writable_environment_categories"]?.DeepClone() ?? new JsonArray(),
            ["created_at"] = token.Text("created_at"),
            ["updated_at"] = token.Text("updated_at"),
        });

    private static EmulatorResponse SetPermissions(RequestContext context)
    {
        JsonObject token = Find(context);
        token["permission_grants"] = new JsonArray([.. context.BodyRows().Where(row => row.Number("state") != 2).Select(row => new JsonObject
        {
            ["permission_set"] = row.Text("permission_set") ?? throw ApiProblem.Invalid("permission_set", "This field is required."),
            ["project_id"] = row.Flag("all_projects") ? null : row.Number("project_id"),
            ["writable_environment_categories"] = row["writable_environment_categories"]?.DeepClone() ?? new JsonArray(),
        })]);
        context.World.Touch(token);
        return context.Whole([.. Rows(context, token).Select(row => (JsonNode)row)]);
    }
}
