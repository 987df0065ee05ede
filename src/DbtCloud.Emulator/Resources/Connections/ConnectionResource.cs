using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Connections;

/// <summary>Connections of the account, their tunnels, and the deprecated ones under projects.</summary>
internal static class ConnectionResource
{
    private const string Account = "/api/v3/accounts/{account_id}/";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Account}connections/",
            Table = TableNames.Connections,
            View = (context, connection, view) =>
            {
                foreach ((string name, JsonNode? value) in ConnectionView.Detail(context.Account, connection, context.ResponseType()))
                {
                    view[name] = value?.DeepClone();
                }
            },
            Check = Check,
            Deleting = Delete,
            Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
            {
                ["private_endpoint_id"] = (_, text) => row => row.Text("private_link_endpoint_id") == text,
                ["has_analytics_credentials"] = (_, text) => row => Is(text, row["analytics_credentials_id"] is not null),
                ["has_platform_metadata_credentials"] = (_, text) => row => Is(text, row["platform_metadata_credentials_id"] is not null),
                ["requires_platform_metadata_credentials"] = (_, text) => row => Is(text, false),
                ["has_catalog_ingestion_enabled"] = (_, text) => row => Is(text, false),
                ["has_cost_insights_enabled"] = (_, text) => row => Is(text, false),
                ["has_cost_management_enabled"] = (_, text) => row => Is(text, false),
            },
        });
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Account}projects/{{project_id}}/connections/",
            Table = TableNames.ProjectConnections,
            Scope = ["project_id"],
            Extras = ["details"],
            Check = CheckProject,
            View = (_, connection, view) => view["details"] = connection["details"]?.DeepClone() ?? new JsonObject(),
            Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
            {
                ["has_platform_metadata_credentials"] = (_, text) => _ => Is(text, false),
                ["has_catalog_ingestion_enabled"] = (_, text) => _ => Is(text, false),
                ["has_cost_insights_enabled"] = (_, text) => _ => Is(text, false),
                ["has_cost_management_enabled"] = (_, text) => _ => Is(text, false),
            },
        });
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = "/api/v2/accounts/{account_id}/encryptions/",
            Table = "encryptions",
            Check = CheckTunnel,
        });
        RegisterUnpublished(handlers);
    }

    private static void RegisterUnpublished(HandlerTable handlers)
    {
        handlers.AddUnpublished("GET", $"{Account}connections/{{connection_id}}/catalog-configs/", "Retrieve Connection Catalog Config", "Connections", context => context.Ok(CatalogConfig(context)));
        handlers.AddUnpublished("PATCH", $"{Account}connections/{{connection_id}}/catalog-configs/", "Update Connection Catalog Config", "Connections", context =>
        {
            JsonObject config = CatalogConfig(context);
            config.Set(context.Body);
            config["connection_id"] = context.Id("connection_id");
            Find(context)["catalog_config"] = config.Copy();
            return context.Ok(config);
        });
        handlers.AddUnpublished("POST", $"{Account}connections/test/", "Test Connection", "Connections", context => context.Ok(new JsonObject { ["status"] = "success", ["error"] = null }));
        CrudHandlers.RegisterWhole(handlers, new ResourceProfile { Collection = $"{Account}platform-metadata-credentials/", Table = "platform-metadata-credentials" }, "Platform Metadata Credentials", "Connections", "PATCH");
        handlers.AddUnpublished("POST", $"{Account}platform-metadata-credentials/{{id}}/trigger-ingestion/", "Trigger Ingestion", "Connections", context =>
            context.Account["platform-metadata-credentials"].FindActive(context.Id("id")) is null ? throw ApiProblem.NotFound() : context.Ok(new JsonObject()));
    }

    private static bool Is(string text, bool value) => text is "true" or "True" or "1" ? value : !value;

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.Connections].FindActive(context.Id("connection_id")) ?? throw ApiProblem.NotFound();

    private static JsonObject CatalogConfig(RequestContext context) => Find(context)["catalog_config"] is JsonObject known ? known.Copy() : new JsonObject { ["connection_id"] = context.Id("connection_id") };

    private static void Check(RequestContext context, JsonObject connection)
    {
        if (string.IsNullOrWhiteSpace(connection.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        if (connection["config"] is not JsonObject)
        {
            throw ApiProblem.Invalid("config", "This field is required.");
        }

        if (connection.Number("oauth_configuration_id") is { } oauth && context.Account["oauth-configurations"].FindActive(oauth) is null)
        {
            throw ApiProblem.Invalid("oauth_configuration_id", "The object does not exist.");
        }

        connection["is_configured_for_native_oauth"] ??= false;
        connection["oauth_redirect_uri"] ??= $"https://{context.Account.Prefix}.us1.dbt.com/complete/{(connection.Text("adapter_version") ?? "").Split('_')[0]}";
        connection["created_by_id"] ??= context.Caller.UserId;
        connection["created_by_service_token_id"] ??= context.Caller.UserId is null ? context.Caller.Record.Id() : null;
    }

    private static void Delete(RequestContext context, JsonObject connection)
    {
        if (context.Account[TableNames.Environments].Active.Any(row => row.Number("connection_id") == connection.Id()))
        {
            throw ApiProblem.Conflict("The connection is used by an environment.");
        }
    }

    private static void CheckProject(RequestContext context, JsonObject connection)
    {
        if (context.Account[TableNames.Projects].FindActive(connection.Number("project_id")) is null)
        {
            throw ApiProblem.NotFound();
        }

        connection["created_by_id"] ??= context.Caller.UserId;
        connection["details"] ??= new JsonObject();
    }

    private static void CheckTunnel(RequestContext context, JsonObject tunnel)
    {
        if (context.Account[TableNames.Connections].FindActive(tunnel.Number("connection_id")) is null
            && context.Account[TableNames.ProjectConnections].FindActive(tunnel.Number("connection_id")) is null)
        {
            throw ApiProblem.Invalid("connection_id", "The connection does not exist.");
        }

        tunnel["public_key"] ??= $"ssh-rsa emulated-tunnel-{tunnel.Number("connection_id")}";
        tunnel["port"] ??= 22;
    }
}
