using System.Text.Json.Nodes;
using DbtCloud.Emulator.Artifacts;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Resources.Runs;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Misc;

/// <summary>Operations that belong to no resource of their own.</summary>
internal static class MiscResources
{
    private const string Account = "/api/v3/accounts/{account_id}/";
    private static readonly string[] Features = ["advanced-ci", "partial-parsing", "repo-caching", "ai_features", "catalog-ingestion", "explorer-account-ui", "fusion-migration-permissions"];

    public static void Register(HandlerTable handlers)
    {
        handlers["GET /api/v3/adapter-schema/"] = AdapterSchema;
        handlers[$"GET {Account}favorite-assets/"] = Favorites;
        handlers[$"GET {Account}projects/{{project_id}}/runs/{{run_id}}/timing/"] = Timing;
        RegisterOtherServices(handlers);
        handlers.AddUnpublished("GET", "/api/v2/constants/", "Retrieve Constants", "", context => context.Ok(Constants()));
        handlers.AddUnpublished("GET", $"{Account}feature-licenses/", "List Feature Licenses", "Accounts", context => context.Ok(new JsonArray()));
        handlers.AddUnpublished("GET", "/api/private/accounts/{account_id}/features/", "List Account Features", "Accounts", context => context.Ok(FeaturesOf(context)));
        handlers.AddUnpublished("GET", $"{Account}feature-flag/", "List Feature Flags", "Accounts", context => context.Ok(FeaturesOf(context)));
        handlers.AddUnpublished("POST", "/api/private/accounts/{account_id}/features/", "Update Account Feature", "Accounts", SetFeature);
    }

    // Services of their own with a query language: known, so that a request to them says what it met, and not modelled.
    private static void RegisterOtherServices(HandlerTable handlers)
    {
        handlers.AddUnpublished("POST", "/graphql", "Query Discovery API", "", null);
        handlers.AddUnpublished("POST", "/beta/graphql", "Query Discovery API (beta)", "", null);
        handlers.AddUnpublished("POST", "/api/graphql", "Query Semantic Layer API", "", null);
    }

    private static EmulatorResponse AdapterSchema(RequestContext context)
    {
        string version = context.Query.Value("adapter_version") ?? throw ApiProblem.Invalid("adapter_version", "This field is required.");
        if (!ApiCatalog.Schema("AdapterVersionEnum")!.Values.Contains(version))
        {
            throw ApiProblem.Invalid("adapter_version", $"\"{version}\" is not a valid choice.");
        }

        string name = version[..version.LastIndexOf('_')];
        string connection = ApiCatalog.Schema("ConnectionConfiguration")!.Mapping.GetValueOrDefault(version, "PostgresConnection");
        return context.Ok(new JsonObject
        {
            ["adapter"] = new JsonObject
            {
                ["metadata"] = new JsonObject { ["title"] = name, ["docs_link"] = $"https://docs.getdbt.com/docs/{name}", ["image_link"] = $"https://cdn.dbt.example/{name}.svg", ["private_link"] = null },
                ["connection"] = new JsonObject { ["field_order"] = new JsonArray([.. SchemaShape.Properties(connection).Keys.Select(field => JsonValue.Create(field))]), ["field_groups"] = new JsonArray() },
                ["credential"] = new JsonObject { ["field_order"] = new JsonArray("username", "password", "schema"), ["field_groups"] = new JsonArray() },
                ["platform_metadata_credentials"] = null,
                ["analytics_credentials"] = null,
                ["semantic_layer_credentials"] = null,
                ["cost_insights_config"] = null,
            },
        });
    }

    /// <summary>Favourites are chosen in the web interface: here they come from a seed, if at all.</summary>
    private static EmulatorResponse Favorites(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings { Parameters = ["environment_id", "project_id", "user_id"] });
        return context.Page(query, context.Account["favorite-assets"].Rows, row => SchemaShape.Project(row, "FavoriteAsset"));
    }

    private static EmulatorResponse Timing(RequestContext context)
    {
        RunRecord run = RunResource.Find(context, "run_id");
        if (run.ProjectId != context.Id("project_id"))
        {
            throw ApiProblem.NotFound();
        }

        JsonArray timing = [];
        foreach (StepRecord step in run.Steps.Where(step => step.Command is not null && step.FinishedAt is not null))
        {
            JsonObject results = ResultArtifacts.RunResults(new ArtifactContext(run, step, context.Account.Prefix));
            foreach (JsonObject result in ((JsonArray)results["results"]!).OfType<JsonObject>())
            {
                timing.Add(new JsonObject { ["unique_id"] = result.Text("unique_id"), ["status"] = result.Text("status"), ["execution_time"] = result["execution_time"]?.DeepClone(), ["timing"] = result["timing"]?.DeepClone() });
            }
        }

        return context.Ok(timing);
    }

    private static JsonObject Constants() => new()
    {
        ["permission_sets"] = Values("PermissionSetEnum"),
        ["license_types"] = Values("LicenseTypeEnum"),
        ["adapter_versions"] = Values("AdapterVersionEnum"),
        ["dbt_versions"] = new JsonArray("latest", "compatible", "extended", "latest-fusion"),
    };

    private static JsonArray Values(string schema) => new([.. ApiCatalog.Schema(schema)!.Values.Select(value => JsonValue.Create(value))]);

    private static JsonObject FeaturesOf(RequestContext context)
    {
        JsonObject chosen = context.Account.Record["features"] as JsonObject ?? [];
        JsonObject features = [];
        foreach (string feature in Features)
        {
            features[feature] = chosen[feature]?.DeepClone() ?? false;
        }

        return features;
    }

    private static EmulatorResponse SetFeature(RequestContext context)
    {
        string? feature = context.Body.Text("feature");
        if (!Features.Contains(feature))
        {
            throw ApiProblem.Invalid("feature", $"\"{feature}\" is not a valid choice.");
        }

        JsonObject features = FeaturesOf(context);
        features[feature!] = context.Body.Flag("value");
        context.Account.Record["features"] = features.DeepClone();
        return context.Ok(features);
    }
}
