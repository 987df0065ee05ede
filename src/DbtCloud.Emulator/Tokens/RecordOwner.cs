using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>The project, and the kind of environment, that a request or a record belongs to.</summary>
internal static class RecordOwner
{
    private static readonly string[] Environmental = ["Environments", "Environment Variables", "Jobs", "Runs"];

    /// <summary>What the path names.</summary>
    public static (long? Project, string? Category) Of(RequestContext context)
    {
        if (Named(context) is { } record)
        {
            return (ProjectOf(context, record), CategoryOf(context.Account, context.Operation.Tag, record));
        }

        return (Id(context, "project_id"), null);
    }

    public static long? ProjectOf(RequestContext context, JsonObject record)
        => context.Operation.Tag == "Projects" && !context.Operation.Path.Contains("{project_id}", StringComparison.Ordinal) ? record.Number("id") : record.Number("project_id");

    /// <summary>The category of the record's environment; null where it has none.</summary>
    public static string? CategoryOf(AccountState account, string tag, JsonObject record)
    {
        if (!Environmental.Contains(tag))
        {
            return null;
        }

        JsonObject? environment = tag == "Environments" ? record : account[TableNames.Environments].Find(record.Number("environment_id") ?? 0);
        return environment is null ? null
            : environment.Text("deployment_type") ?? (environment.Text("type") == "development" ? "development" : "other");
    }

    private static JsonObject? Named(RequestContext context)
    {
        string path = context.Operation.Path;
        if (path.Contains("/projects/{id}", StringComparison.Ordinal))
        {
            return Find(context, TableNames.Projects, "id");
        }

        if (path.Contains("/jobs/{", StringComparison.Ordinal))
        {
            return Find(context, TableNames.Jobs, "job_id") ?? Find(context, TableNames.Jobs, "id");
        }

        if (path.Contains("/environments/{", StringComparison.Ordinal))
        {
            return Find(context, TableNames.Environments, "environment_id") ?? Find(context, TableNames.Environments, "id");
        }

        if (path.Contains("/steps/{id}", StringComparison.Ordinal) && Id(context, "id") is { } step)
        {
            return context.Account.Runs.FindStep(step, out Runs.RunRecord? owner) is null ? null : owner!.Fields;
        }

        return path.Contains("/runs/{", StringComparison.Ordinal) && (Id(context, "run_id") ?? Id(context, "id")) is { } run ? context.Account.Runs.Find(run)?.Fields : null;
    }

    private static JsonObject? Find(RequestContext context, string table, string name)
        => context.Values.GetValueOrDefault(name) is { } id ? context.Account[table].Find(id) : null;

    private static long? Id(RequestContext context, string name)
        => long.TryParse(context.Values.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;
}
