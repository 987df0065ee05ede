using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Jobs;

/// <summary>Jobs.</summary>
internal static class JobResource
{
    private static readonly string[] Extras =
    [
        "cron_humanized", "next_run", "next_run_humanized", "created_by_id", "integration_id", "force_node_selection", "most_recent_run",
        "most_recent_completed_run", "custom_environment_variables",
    ];

    public static void Register(HandlerTable handlers) => CrudHandlers.Register(handlers, new ResourceProfile
    {
        Collection = "/api/v2/accounts/{account_id}/jobs/",
        Table = TableNames.Jobs,
        Extras = Extras,
        Optional = ["deferring_environment_id", "deferring_job_definition_id"],
        View = Complete,
        Check = Check,
        Created = (context, job) => context.World.Schedule.Refresh(context.Account, job, context.Now),
        Updated = (context, job) => context.World.Schedule.Refresh(context.Account, job, context.Now),
        Deleting = (context, job) =>
        {
            job["state"] = 2;
            context.World.Schedule.Refresh(context.Account, job, context.Now);
        },
        Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
        {
            ["triggers_schedule"] = (_, text) => job => (job["triggers"] as JsonObject)?.Flag("schedule") == IsTrue(text),
            ["is_fusion_ready"] = (_, text) => _ => !IsTrue(text),
            ["is_system"] = (_, text) => _ => !IsTrue(text),
        },
    });

    /// <summary>Fills in what a job has without being told, and refuses what it cannot have.</summary>
    public static void Check(RequestContext context, JsonObject job)
    {
        AccountState account = context.Account;
        JsonObject environment = account[TableNames.Environments].FindActive(job.Number("environment_id"))
            ?? throw ApiProblem.Invalid("environment_id", "The environment does not exist.");
        if (account[TableNames.Projects].FindActive(job.Number("project_id")) is null)
        {
            throw ApiProblem.Invalid("project_id", "The project does not exist.");
        }

        if (environment.Number("project_id") != job.Number("project_id"))
        {
            throw ApiProblem.Invalid("environment_id", "The environment belongs to another project.");
        }

        if (job.Text("dbt_version") == "versionless")
        {
            // Refused since March 2026; "latest" took its place.
            throw ApiProblem.Invalid("dbt_version", "\"versionless\" is no longer accepted. Use \"latest\".");
        }

        JobDefaults.Apply(job);
        if (job["triggers"] is JsonObject triggers && triggers.Flag("schedule") && CronExpression.TryParse(JobSchedule.Cron(job["schedule"] as JsonObject)) is null)
        {
            throw ApiProblem.Invalid("schedule", "The schedule has no valid cron expression.");
        }
    }

    private static bool IsTrue(string text) => text is "true" or "True" or "1";

    private static void Complete(RequestContext context, JsonObject job, JsonObject view)
    {
        AccountState account = context.Account;
        DateTimeOffset? next = JobSchedule.NextRun(job, context.Now);
        JsonObject schedule = job["schedule"] is JsonObject known ? known.Copy() : [];
        schedule["cron"] = JobSchedule.Cron(job["schedule"] as JsonObject);
        view["schedule"] = schedule;
        view["cron_humanized"] = $"At {JobSchedule.Cron(job["schedule"] as JsonObject)} (UTC)";
        view["next_run"] = next is { } at ? Timestamps.Text(at) : null;
        view["next_run_humanized"] = next is { } when ? $"in {Timestamps.Humanized(when - context.Now)}" : null;
        view["raw_dbt_version"] = job.Text("dbt_version");
        view["is_deferrable"] = !(job["triggers"] as JsonObject ?? []).Flag("git_provider_webhook") && job.Text("job_type") is not ("ci" or "merge");
        view["run_failure_count"] = account.Runs.OfJob(job.Id()).Reverse().SkipWhile(run => !run.IsComplete).TakeWhile(run => run.Status == RunStatusCode.Error).Count();
        view["environment"] = context.Includes("environment") && account[TableNames.Environments].Find(job.Number("environment_id") ?? 0) is { } environment
            ? SchemaShape.Project(environment, "EnvironmentV2", ["id", "created_at", "updated_at"])
            : null;
        view["project"] = context.Includes("project") && account[TableNames.Projects].Find(job.Number("project_id") ?? 0) is { } project
            ? SchemaShape.Project(project, "Project", ["id"])
            : null;
        view["account"] = context.Includes("account") ? SchemaShape.Project(account.Record, "Account", ["id"]) : null;
        view["deactivated"] = false;
        view["is_system"] = false;
        AddRuns(context, job, view);
        if (context.Includes("custom_environment_variables"))
        {
            view["custom_environment_variables"] = new JsonArray([.. account[TableNames.EnvironmentVariables].Active
                .Where(row => row.Number("job_definition_id") == job.Id())
                .Select(row => SchemaShape.Project(row, "CustomEnvironmentVariable", ["id"]))]);
        }
    }

    private static void AddRuns(RequestContext context, JsonObject job, JsonObject view)
    {
        IReadOnlyList<RunRecord> runs = context.Account.Runs.OfJob(job.Id());
        JsonNode? Show(RunRecord? run) => run is null ? null : RunView.Of(context.Account, run, [], context.Now);
        view["most_recent_run"] = context.Includes("most_recent_run") ? Show(runs.Count == 0 ? null : runs[^1]) : null;
        view["most_recent_completed_run"] = context.Includes("most_recent_completed_run") ? Show(runs.LastOrDefault(run => run.IsComplete)) : null;
    }
}
