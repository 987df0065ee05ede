using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Projects;

/// <summary>What hangs on a project: extended attributes, profiles, adapters, and the semantic layer's settings.</summary>
internal static class ProjectParts
{
    private const string Account = "/api/v3/accounts/{account_id}/";
    private const string Project = $"{Account}projects/{{project_id}}/";
    private const string Mappings = "semantic-layer-mappings";
    private const string LayerCredentials = "semantic-layer-credentials";
    private static readonly string[] Occasions = ["enabled", "on_success", "on_failure", "on_warning", "on_skipped"];

    public static void Register(HandlerTable handlers)
    {
        ResourceProfile attributes = new() { Collection = $"{Project}extended-attributes/", Table = TableNames.ExtendedAttributes, Scope = ["project_id"], Check = CheckAttributes };
        CrudHandlers.Register(handlers, attributes);
        CrudHandlers.RegisterUnpublished(handlers, attributes with { Shape = "ExtendedAttributes" }, "Extended Attributes", "Extended Attributes", "POST");
        CrudHandlers.Register(handlers, new ResourceProfile { Collection = $"{Project}adapters/", Table = "adapters", Scope = ["project_id"], Check = CheckProject });
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Project}profiles/",
            Table = TableNames.Profiles,
            Scope = ["project_id"],
            Check = CheckProfile,
            View = CompleteProfile,
            Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
            {
                ["profile_ids"] = (_, text) => row => text.Trim('[', ']').Split(',').Select(id => id.Trim(' ', '"', '\'')).Contains(row.Text("id")),
            },
        });
        RegisterSemanticLayer(handlers);
        RegisterNotifications(handlers);
    }

    private static void RegisterSemanticLayer(HandlerTable handlers)
    {
        ResourceProfile credentials = new()
        {
            Collection = $"{Account}{LayerCredentials}/",
            Table = LayerCredentials,
            Optional = ["created_at", "updated_at", "id"],
            Check = (context, credentials) => credentials["schema_type"] ??= "semantic_layer_credentials",
            View = (context, credentials, view) => view["service_tokens"] = new JsonArray([.. context.Account[Mappings].Active
                .Where(row => row.Number("semantic_layer_credentials_id") == credentials.Id())
                .Select(row => context.Account[TableNames.ServiceTokens].FindActive(row.Number("service_token_id")))
                .OfType<JsonObject>()
                .Select(token => Catalog.SchemaShape.Project(token, "ServiceTokenLite"))]),
        };
        CrudHandlers.Register(handlers, credentials);
        CrudHandlers.RegisterUnpublished(handlers, credentials with { Shape = "SemanticLayerCredentialsResponse" }, "Semantic Layer Credentials", "Semantic Layer Credentials", "PATCH");

        // An older client looks for them under their project.
        CrudHandlers.RegisterUnpublished(
            handlers,
            credentials with { Collection = $"{Project}{LayerCredentials}/", Scope = ["project_id"], Shape = "SemanticLayerCredentialsResponse" },
            "Semantic Layer Credentials (project)",
            "Semantic Layer Credentials",
            "POST",
            "PATCH");
        ResourceProfile configurations = new()
        {
            Collection = $"{Project}semantic-layer-configurations/",
            Table = "semantic-layer-configurations",
            Scope = ["project_id"],
            Check = CheckProject,
            Created = (context, configuration) =>
            {
                if (context.Account[TableNames.Projects].FindActive(context.Id("project_id")) is { } project)
                {
                    project["semantic_layer_config_id"] = configuration.Id();
                }
            },
        };
        CrudHandlers.Register(handlers, configurations);
        CrudHandlers.RegisterUnpublished(handlers, configurations with { Shape = "SemanticLayerConfiguration" }, "Semantic Layer Configuration", "Semantic Layer Configurations", "PATCH");
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Account}semantic-layer-credential-to-service-token-mapping/",
            Table = Mappings,
            Check = (context, mapping) =>
            {
                if (context.Account[LayerCredentials].FindActive(mapping.Number("semantic_layer_credentials_id")) is null)
                {
                    throw ApiProblem.Invalid("semantic_layer_credentials_id", "The object does not exist.");
                }
            },
        });
    }

    private static void RegisterNotifications(HandlerTable handlers)
    {
        const string path = $"{Account}environments/{{environment_id}}/model-notifications/";
        handlers[$"GET {path}"] = context => context.Ok(Catalog.SchemaShape.Project(Settings(context), context.ResponseType()));
        handlers[$"POST {path}"] = context =>
        {
            JsonObject settings = Settings(context);
            JsonObject body = context.CheckedBody();
            foreach (string member in Occasions.Where(body.ContainsKey))
            {
                settings[member] = body[member]?.DeepClone();
            }

            context.World.Touch(settings);
            return context.Ok(Catalog.SchemaShape.Project(settings, context.ResponseType()));
        };
    }

    private static JsonObject Settings(RequestContext context)
    {
        long environmentId = context.Id("environment_id");
        if (context.Account[TableNames.Environments].FindActive(environmentId) is null)
        {
            throw ApiProblem.NotFound();
        }

        ResourceTable table = context.Account["model-notifications"];
        JsonObject? settings = table.Active.FirstOrDefault(row => row.Number("environment_id") == environmentId);
        if (settings is null)
        {
            settings = context.World.Stamp(new JsonObject
            {
                ["account_id"] = context.Account.Id,
                ["environment_id"] = environmentId,
                ["enabled"] = false,
                ["on_success"] = false,
                ["on_failure"] = true,
                ["on_warning"] = true,
                ["on_skipped"] = false,
            });
            table.Add(settings);
        }

        return settings;
    }

    private static void CheckProject(RequestContext context, JsonObject record)
    {
        if (context.Account[TableNames.Projects].FindActive(record.Number("project_id")) is null)
        {
            throw ApiProblem.NotFound();
        }
    }

    private static void CheckAttributes(RequestContext context, JsonObject attributes)
    {
        CheckProject(context, attributes);

        // A client makes them empty, without a body, and fills them later.
        attributes["extended_attributes"] ??= new JsonObject();
    }

    private static void CheckProfile(RequestContext context, JsonObject profile)
    {
        CheckProject(context, profile);
        if (context.Account[TableNames.Connections].FindActive(profile.Number("connection_id")) is null)
        {
            throw ApiProblem.Invalid("connection_id", "The connection does not exist.");
        }

        if (context.Account[TableNames.Credentials].FindActive(profile.Number("credentials_id")) is null)
        {
            throw ApiProblem.Invalid("credentials_id", "The credentials do not exist.");
        }

        if (context.Account[TableNames.Profiles].Active.Any(row => row.Id() != profile.Id() && row.Text("key") == profile.Text("key") && row.Number("project_id") == profile.Number("project_id")))
        {
            throw ApiProblem.Conflict("The project has a profile of this key already.");
        }
    }

    private static void CompleteProfile(RequestContext context, JsonObject profile, JsonObject view)
    {
        view["primary_bindings"] = new JsonArray([.. context.Account[TableNames.Environments].Active
            .Where(row => row.Number("primary_profile_id") == profile.Id())
            .Select(row => new JsonObject { ["id"] = row.Id(), ["name"] = row.Text("name"), ["type"] = row.Text("type"), ["deployment_type"] = row.Text("deployment_type") })]);
        view["catalog_bindings"] = new JsonArray();
    }
}
