using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Variables;

/// <summary>Environment variables one by one, and as the three overviews.</summary>
internal static partial class VariableResource
{
    public const string Collection = "/api/v3/accounts/{account_id}/projects/{project_id}/environment-variables/";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = Collection,
            Table = TableNames.EnvironmentVariables,
            Scope = ["project_id"],
            Check = Check,
            View = (context, row, view) => view["environment"] = context.Account[TableNames.Environments].Find(row.Number("environment_id") ?? 0) is { } environment
                ? Environments.EnvironmentResource.Short(environment)
                : null,
        });
        handlers[$"GET {Collection}environment/"] = ByEnvironment;
        handlers[$"GET {Collection}job/"] = ByJob;
        handlers[$"GET {Collection}user/"] = ByUser;
        VariableBulk.Register(handlers);
    }

    public static VariableValues Values(RequestContext context)
        => context.Account[TableNames.Projects].FindActive(context.Id("project_id")) is { } project
            ? new VariableValues(context.Account, project.Id())
            : throw ApiProblem.NotFound();

    public static void CheckName(string? name)
    {
        if (name is null || !ValidName().IsMatch(name))
        {
            throw ApiProblem.Invalid("name", "Must be upper case and start with DBT_.");
        }
    }

    private static void Check(RequestContext context, JsonObject row)
    {
        _ = Values(context);
        CheckName(row.Text("name"));
        (string Member, string Table)? owner = row.Text("type") switch
        {
            "environment" => ("environment_id", TableNames.Environments),
            "job" => ("job_definition_id", TableNames.Jobs),
            "user" => ("user_id", TableNames.Users),
            _ => null,
        };
        if (owner is { } needed && context.Account[needed.Table].FindActive(row.Number(needed.Member)) is null)
        {
            throw ApiProblem.Invalid(needed.Member, "The object does not exist.");
        }

        VariableValues.SetValue(row, row.Text("raw_value") ?? row.Text("display_value"));
    }

    private static EmulatorResponse ByEnvironment(RequestContext context)
    {
        VariableValues values = Values(context);
        JsonObject variables = [];
        foreach (string name in values.Names)
        {
            JsonObject scopes = new() { ["project"] = VariableValues.Show(values.Find(name, "project")) };
            foreach (JsonObject environment in values.Environments)
            {
                scopes[environment.Text("name")!] = VariableValues.Show(values.Find(name, "environment", environment.Id()));
            }

            variables[name] = WithoutNulls(scopes);
        }

        return context.Ok(new JsonObject
        {
            ["environments"] = new JsonArray([JsonValue.Create("project"), .. values.Environments.Select(row => JsonValue.Create(row.Text("name")))]),
            ["variables"] = variables,
        });
    }

    private static EmulatorResponse ByJob(RequestContext context)
    {
        VariableValues values = Values(context);
        long jobId = context.Query.Number("job_definition_id") ?? throw ApiProblem.Invalid("job_definition_id", "This field is required.");
        JsonObject job = context.Account[TableNames.Jobs].FindActive(jobId) ?? throw ApiProblem.NotFound();
        return context.Ok(Overview(values, name => new JsonObject
        {
            ["project"] = VariableValues.Show(values.Find(name, "project")),
            ["environment"] = VariableValues.Show(values.Find(name, "environment", job.Number("environment_id"))),

            // Absent, not null, where a variable has no override for the job.
            ["job"] = VariableValues.Show(values.Find(name, "job", jobId)),
        }));
    }

    private static EmulatorResponse ByUser(RequestContext context)
    {
        VariableValues values = Values(context);
        long userId = context.Query.Number("user_id") ?? throw ApiProblem.Invalid("user_id", "This field is required.");
        JsonObject? development = values.Environments.FirstOrDefault(row => row.Text("type") == "development");
        return context.Ok(Overview(values, name => new JsonObject
        {
            ["project"] = VariableValues.Show(values.Find(name, "project")),
            ["environment"] = VariableValues.Show(values.Find(name, "environment", development?.Id())),
            ["user"] = VariableValues.Show(values.Find(name, "user", userId)),
        }));
    }

    private static JsonObject Overview(VariableValues values, Func<string, JsonObject> scopes)
    {
        JsonObject overview = [];
        foreach (string name in values.Names)
        {
            overview[name] = WithoutNulls(scopes(name));
        }

        return overview;
    }

    private static JsonObject WithoutNulls(JsonObject record)
    {
        foreach (string name in record.Where(pair => pair.Value is null).Select(pair => pair.Key).ToArray())
        {
            record.Remove(name);
        }

        return record;
    }

    [GeneratedRegex("^DBT_[A-Z0-9_]+$")]
    private static partial Regex ValidName();
}
