using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Resources.Connections;
using DbtCloud.Emulator.Resources.Environments;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Projects;

/// <summary>Projects, the same in both versions of the API.</summary>
internal static class ProjectResource
{
    public static void Register(HandlerTable handlers)
    {
        foreach (string version in new[] { "v2", "v3" })
        {
            CrudHandlers.Register(handlers, new ResourceProfile
            {
                Collection = $"/api/{version}/accounts/{{account_id}}/projects/",
                Table = TableNames.Projects,
                Extras = ["skipped_setup"],
                View = Complete,
                Check = Check,
                Deleting = Delete,
            });
        }
    }

    private static void Check(RequestContext context, JsonObject project)
    {
        if (string.IsNullOrWhiteSpace(project.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        project["type"] ??= 0;
        project["skipped_setup"] ??= false;
        Demand(context, project, "connection_id", TableNames.Connections);
        Demand(context, project, "repository_id", TableNames.Repositories);
        foreach (string job in new[] { "docs_job_id", "freshness_job_id" })
        {
            Demand(context, project, job, TableNames.Jobs);
        }
    }

    private static void Demand(RequestContext context, JsonObject project, string member, string table)
    {
        if (project.Number(member) is { } id && context.Account[table].FindActive(id) is null
            && !(table == TableNames.Connections && context.Account[TableNames.ProjectConnections].FindActive(id) is not null))
        {
            throw ApiProblem.Invalid(member, "The object does not exist.");
        }
    }

    private static void Complete(RequestContext context, JsonObject project, JsonObject view)
    {
        AccountState account = context.Account;
        JsonObject? connection = account[TableNames.Connections].FindActive(project.Number("connection_id"))
            ?? account[TableNames.ProjectConnections].FindActive(project.Number("connection_id"));
        view["connection"] = connection is null ? null : ConnectionView.Base(account, connection, project.Id());
        view["repository"] = account[TableNames.Repositories].FindActive(project.Number("repository_id")) is { } repository
            ? SchemaShape.Project(repository, "RepositoryV3", ["id", "remote_url", "name", "created_at", "updated_at", "deploy_key", "pull_request_url_template"])
            : null;
        view["environments"] = context.Includes("environments")
            ? new JsonArray([.. account[TableNames.Environments].Active.Where(row => row.Number("project_id") == project.Id()).Select(row => EnvironmentResource.Short(row))])
            : new JsonArray();
        view["group_permissions"] = context.Includes("group_permissions")
            ? new JsonArray([.. account[TableNames.GroupPermissions].Active
                .Where(row => row.Flag("all_projects") || row.Number("project_id") == project.Id())
                .Select(row => SchemaShape.Project(row, "GroupPermission", ["id"]))])
            : new JsonArray();
        view["docs_job"] = Job(context, project, "docs_job");
        view["freshness_job"] = Job(context, project, "freshness_job");
        view["default_version"] = "latest";
    }

    private static JsonObject? Job(RequestContext context, JsonObject project, string relation)
        => context.Includes(relation) && context.Account[TableNames.Jobs].FindActive(project.Number(relation + "_id")) is { } job ? JobView.Legacy(job) : null;

    private static void Delete(RequestContext context, JsonObject project)
    {
        foreach (JsonObject environment in context.Account[TableNames.Environments].Active.Where(row => row.Number("project_id") == project.Id()).ToArray())
        {
            EnvironmentResource.Delete(context, environment);
        }
    }
}
