using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Lineage;

/// <summary>BI tools whose dashboards a project watches.</summary>
internal static class LineageResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/projects/{project_id}/integrations/lineage/";
    private const string Table = "lineage";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = Collection,
            Table = Table,
            Scope = ["project_id"],
            Extras = ["config"],
            View = (_, integration, view) =>
            {
                if (view["config"] is JsonObject config)
                {
                    config.Remove("token");
                    config.Remove("token_value");
                }
            },
            Check = (context, integration) =>
            {
                if (context.Account[TableNames.Projects].FindActive(integration.Number("project_id")) is null)
                {
                    throw ApiProblem.NotFound();
                }
            },
        });
        handlers[$"GET {Collection}{{id}}/collections/"] = context => Collections(context, context.Query.Value("collection_id"));
        handlers[$"GET {Collection}{{id}}/collections/{{collection_id}}/"] = context => Collections(context, context.Value("collection_id"));
        handlers[$"POST {Collection}{{id}}/selections"] = Select;
    }

    private static JsonObject Find(RequestContext context)
    {
        JsonObject? integration = context.Account[Table].FindActive(context.Id("id"));
        return integration?.Number("project_id") == context.Id("project_id") ? integration : throw ApiProblem.NotFound();
    }

    /// <summary>Two folders with two dashboards each stand for what a real BI tool would list.</summary>
    private static EmulatorResponse Collections(RequestContext context, string? folder)
    {
        JsonArray watched = Find(context)["watching"] as JsonArray ?? [];
        string[] identifiers = folder is null ? ["sales", "finance"] : [$"{folder}-weekly", $"{folder}-monthly"];
        return context.Whole([new JsonObject
        {
            ["collections"] = new JsonArray([.. identifiers.Select(identifier => new JsonObject
            {
                ["identifier"] = identifier,
                ["name"] = char.ToUpperInvariant(identifier[0]) + identifier[1..],
                ["type"] = folder is null ? "folder" : "dashboard",
                ["watching"] = watched.Any(item => item.AsText() == identifier),
            })]),
        }]);
    }

    private static EmulatorResponse Select(RequestContext context)
    {
        JsonObject integration = Find(context);
        JsonObject body = context.CheckedBody();
        HashSet<string> watched = [.. (integration["watching"] as JsonArray ?? []).Select(item => item.AsText() ?? "")];
        int added = (body["to_add"] as JsonArray ?? []).OfType<JsonObject>().Count(item => item.Text("identifier") is { } identifier && watched.Add(identifier));
        int removed = (body["to_remove"] as JsonArray ?? []).Count(item => item.AsText() is { } identifier && watched.Remove(identifier));
        integration["watching"] = new JsonArray([.. watched.Order(StringComparer.Ordinal).Select(item => JsonValue.Create(item))]);
        return context.Ok(new JsonObject { ["added"] = added, ["removed"] = removed });
    }
}
