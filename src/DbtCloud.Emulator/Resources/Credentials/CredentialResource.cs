using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Credentials;

/// <summary>Warehouse credentials of projects and of their users.</summary>
internal static class CredentialResource
{
    private const string Project = "/api/v3/accounts/{account_id}/projects/{project_id}/";
    private const string User = "/api/v3/users/{user_id}/credentials/";
    private const string UserTable = "user-credentials";
    private static readonly string[] Changeable = ["project_id", "credentials_id", "state"];

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Project}credentials/",
            Table = TableNames.Credentials,
            Scope = ["project_id"],
            Optional = ["target_name", "threads"],
            View = (_, credentials, view) =>
            {
                foreach ((string name, JsonNode? value) in CredentialView.Of(credentials))
                {
                    view[name] = value?.DeepClone();
                }
            },
            Check = Check,
            Deleting = Delete,
        });
        handlers[$"GET {User}"] = context => context.Whole([.. Rows(context).Select(row => (JsonNode)View(context, row))]);
        handlers[$"POST {User}"] = Create;
        handlers[$"GET {User}{{id}}/"] = context => context.Ok(View(context, Find(context)));
        handlers[$"POST {User}{{id}}/"] = Update;
        handlers[$"DELETE {User}{{id}}/"] = DeleteUser;
    }

    private static void Check(RequestContext context, JsonObject credentials)
    {
        if (context.Account[TableNames.Projects].FindActive(credentials.Number("project_id")) is null)
        {
            throw ApiProblem.NotFound();
        }

        if (credentials.Text("type") is not { } type || !ApiCatalog.Schema("CredentialsResponse")!.Mapping.ContainsKey(type))
        {
            throw ApiProblem.Invalid("type", "Must be postgres, redshift, snowflake, bigquery or adapter.");
        }

        credentials["threads"] ??= 4;
        credentials["target_name"] ??= "default";
        credentials["adapter_version"] ??= type == "adapter" ? null : type + "_v0";
    }

    private static void Delete(RequestContext context, JsonObject credentials)
    {
        if (context.Account[TableNames.Environments].Active.Any(row => row.Number("credentials_id") == credentials.Id()))
        {
            throw ApiProblem.Conflict("The credentials are used by an environment.");
        }
    }

    /// <summary>Open to the user's own personal access token alone; for everybody else, and for other accounts, they do not exist.</summary>
    private static long Owner(RequestContext context)
        => context.Caller.UserId is { } userId && userId == context.Id("user_id") ? userId : throw ApiProblem.NotFound();

    private static IEnumerable<JsonObject> Rows(RequestContext context)
    {
        long owner = Owner(context);
        return context.Account[UserTable].Active.Where(row => row.Number("user_id") == owner);
    }

    private static JsonObject Find(RequestContext context) => Rows(context).FirstOrDefault(row => row.Id() == context.Id("id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse Create(RequestContext context)
    {
        long owner = Owner(context);
        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, ["account_id", "state", "user_id"]);
        JsonObject record = SchemaShape.Project(body, "UserCredentialsRequest");
        record["account_id"] = context.Account.Id;
        record["user_id"] = owner;
        record["state"] ??= 1;
        CheckTargets(context, record);
        context.Account[UserTable].Add(context.World.Stamp(record));
        return context.Ok(View(context, record));
    }

    private static EmulatorResponse Update(RequestContext context)
    {
        JsonObject record = Find(context);
        JsonObject changed = record.Copy();
        JsonObject body = context.CheckedBody();
        foreach (string member in Changeable.Where(body.ContainsKey))
        {
            changed[member] = body[member]?.DeepClone();
        }

        CheckTargets(context, changed);
        record.Set(changed);
        context.World.Touch(record);
        return context.Ok(View(context, record));
    }

    private static EmulatorResponse DeleteUser(RequestContext context)
    {
        JsonObject record = Find(context);
        record["state"] = 2;
        context.World.Touch(record);
        return context.Deleted(View(context, record));
    }

    private static void CheckTargets(RequestContext context, JsonObject record)
    {
        if (context.Account[TableNames.Projects].FindActive(record.Number("project_id")) is null)
        {
            throw ApiProblem.Invalid("project_id", "The project does not exist.");
        }

        if (context.Account[TableNames.Credentials].FindActive(record.Number("credentials_id")) is null)
        {
            throw ApiProblem.Invalid("credentials_id", "The credentials do not exist.");
        }
    }

    private static JsonObject View(RequestContext context, JsonObject record)
    {
        JsonObject view = SchemaShape.Project(record, "UserCredentialsResponse");
        view["credentials"] = context.Account[TableNames.Credentials].FindActive(record.Number("credentials_id")) is { } credentials ? CredentialView.Of(credentials) : null;
        view["project"] = context.Account[TableNames.Projects].FindActive(record.Number("project_id")) is { } project ? SchemaShape.Project(project, "Project", ["id"]) : null;
        return view;
    }
}
