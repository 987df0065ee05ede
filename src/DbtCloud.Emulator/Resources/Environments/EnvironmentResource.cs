using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Resources.Connections;
using DbtCloud.Emulator.Resources.Credentials;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Environments;

/// <summary>Environments: under the account in v2, under their project in v3.</summary>
internal static class EnvironmentResource
{
    public static void Register(HandlerTable handlers)
    {
        ResourceProfile profile = new()
        {
            Collection = "/api/v2/accounts/{account_id}/environments/",
            Table = TableNames.Environments,
            Scope = ["project_id"],
            Extras = ["repository_id", "dbt_project_subdirectory"],
            View = Complete,
            Check = Check,
            Deleting = Delete,
        };
        CrudHandlers.Register(handlers, profile with { Scope = [] });
        CrudHandlers.Register(handlers, profile with { Collection = "/api/v3/accounts/{account_id}/projects/{project_id}/environments/" });
        ResourceProfile wide = profile with { Collection = "/api/v3/accounts/{account_id}/environments/", Shape = "EnvironmentV3Response" };
        handlers[$"GET {wide.Collection}"] = new CrudHandlers(wide).List;
        CrudHandlers.RegisterUnpublished(handlers, wide, "Environment (account-wide)", "Environments", "POST");
        handlers["DELETE /api/v3/accounts/{account_id}/environments/{environment_id}/sao-cache/"] = context =>
            context.Account[TableNames.Environments].FindActive(context.Id("environment_id")) is null ? throw ApiProblem.NotFound() : context.Ok(null);
    }

    public static JsonObject Short(JsonObject environment) => SchemaShape.Project(environment, "EnvironmentV3", ["id", "created_at", "updated_at"]);

    public static void Delete(RequestContext context, JsonObject environment)
    {
        environment["state"] = 2;
        context.World.Touch(environment);
        foreach (JsonObject job in context.Account[TableNames.Jobs].Active.Where(row => row.Number("environment_id") == environment.Id()).ToArray())
        {
            job["state"] = 2;
            context.World.Touch(job);
            context.World.Schedule.Refresh(context.Account, job, context.Now);
        }
    }

    private static void Check(RequestContext context, JsonObject environment)
    {
        if (context.Account[TableNames.Projects].FindActive(environment.Number("project_id")) is null)
        {
            throw ApiProblem.Invalid("project_id", "The project does not exist.");
        }

        if (string.IsNullOrWhiteSpace(environment.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        if (environment.Text("dbt_version") == "versionless")
        {
            throw ApiProblem.Invalid("dbt_version", "\"versionless\" is no longer accepted. Use \"latest\".");
        }

        Demand(context, environment, "credentials_id", TableNames.Credentials);
        Demand(context, environment, "extended_attributes_id", TableNames.ExtendedAttributes);
        Demand(context, environment, "primary_profile_id", TableNames.Profiles);
        environment["type"] ??= "deployment";
        environment["dbt_version"] ??= "latest";
        environment["use_custom_branch"] ??= false;
        environment["supports_docs"] ??= environment.Text("type") == "deployment";
        environment["enable_model_query_history"] ??= false;
        environment["enable_dbt_state"] ??= false;
    }

    private static void Demand(RequestContext context, JsonObject environment, string member, string table)
    {
        if (environment.Number(member) is { } id && context.Account[table].FindActive(id) is null)
        {
            throw ApiProblem.Invalid(member, "The object does not exist.");
        }
    }

    private static void Complete(RequestContext context, JsonObject environment, JsonObject view)
    {
        AccountState account = context.Account;
        bool isV2 = context.Operation.Api == "v2";
        view["raw_dbt_version"] = environment.Text("dbt_version");
        view["is_deferrable"] = environment.Text("type") == "deployment";
        JsonObject? project = account[TableNames.Projects].Find(environment.Number("project_id") ?? 0);
        JsonObject? repository = account[TableNames.Repositories].FindActive(environment.Number("repository_id") ?? project?.Number("repository_id"));
        JsonObject? connection = account[TableNames.Connections].FindActive(environment.Number("connection_id"));
        view["repository_id"] ??= repository?.Id();
        view["repository"] = repository is null ? null : SchemaShape.Project(repository, "RepositoryV2", ["id", "remote_url", "name", "deploy_key", "created_at", "updated_at"]);
        view["connection"] = connection is null ? null : isV2 ? ConnectionView.Legacy(account, connection, project?.Id()) : ConnectionView.Detail(account, connection);
        if (isV2)
        {
            view["jobs"] = context.Includes("jobs")
                ? new JsonArray([.. account[TableNames.Jobs].Active.Where(row => row.Number("environment_id") == environment.Id()).Select(row => JobView.Human(row))])
                : new JsonArray();
            view["custom_environment_variables"] = context.Includes("custom_environment_variables")
                ? new JsonArray([.. account[TableNames.EnvironmentVariables].Active.Where(row => row.Number("environment_id") == environment.Id()).Select(row => SchemaShape.Project(row, "CustomEnvironmentVariable", ["id"]))])
                : new JsonArray();
            return;
        }

        view["project"] = project is null ? null : SchemaShape.Project(project, "Project", ["id"]);
        view["credentials"] = account[TableNames.Credentials].FindActive(environment.Number("credentials_id")) is { } credentials
            ? CredentialView.Of(credentials)
            : null;
    }
}
