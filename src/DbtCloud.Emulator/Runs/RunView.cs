using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Resources;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>Runs and steps as the API shows them at one moment.</summary>
internal static class RunView
{
    // Relations that are part of the run itself.
    private static readonly string[] Still = ["trigger", "audit"];

    private static readonly string[] Dates = ["created_at", "updated_at", "dequeued_at", "started_at", "finished_at", "last_checked_at", "last_heartbeat_at", "should_start_at"];

    /// <summary>The view of a run that is done and goes by itself changes with the hours alone: it is kept until it does. Nobody may change it.</summary>
    public static JsonObject Kept(AccountState account, RunRecord run, IReadOnlyCollection<string> included, DateTimeOffset now)
    {
        if (!run.IsComplete || !included.All(Still.Contains))
        {
            return Of(account, run, included, now);
        }

        string key = $"{string.Join(',', included)}|{Ago(run, "created_at", now)}|{Ago(run, "finished_at", now)}|{RunRetry.Refusal(account, run)}";
        if (run.Shown is { } shown && shown.Key == key)
        {
            return shown.View;
        }

        JsonObject view = Of(account, run, included, now);
        run.Shown = (key, view);
        account.Runs.Keep(run);
        return view;
    }

    public static JsonObject Of(AccountState account, RunRecord run, IReadOnlyCollection<string> included, DateTimeOffset now)
    {
        JsonObject view = SchemaShape.Project(run.Fields, "RunResponse");
        foreach (string date in Dates)
        {
            view[date] = Timestamps.Spaced(run.Fields.Text(date));
        }

        AddStatus(account, run, view);
        AddDurations(run, view, now);
        view["trigger"] = included.Contains("trigger") ? TriggerOf(run) : null;
        view["job"] = included.Contains("job") && account[TableNames.Jobs].Find(run.JobId) is { } job ? JobView.Internal(job) : null;
        view["environment"] = included.Contains("environment") ? account[TableNames.Environments].Find(run.Fields.Number("environment_id") ?? 0) is { } environment ? SchemaShape.Project(environment, "EnvironmentV2", ["id", "created_at", "updated_at"]) : null : null;
        view["repository"] = included.Contains("repository") ? RepositoryOf(account, run) : null;
        view["run_steps"] = included.Contains("run_steps")
            ? new JsonArray([.. run.Steps.Where(step => step.StartedAt is not null).Select(step => Step(run, step, included.Contains("debug_logs"), now))])
            : new JsonArray();
        if (included.Contains("run_retries"))
        {
            view["run_retries"] = new JsonArray([.. account.Runs.OfJob(run.JobId).Where(other => other.Fields.Number("retrying_run_id") == run.Id).Select(other => Of(account, other, [], now))]);
        }

        view["audit"] = included.Contains("audit") ? AuditOf(run) : null;
        view["deprecation"] = new JsonObject { ["count"] = 0 };
        return view;
    }

    public static JsonObject Step(RunRecord run, StepRecord step, bool withDebugLogs, DateTimeOffset now)
    {
        TimeSpan duration = step.StartedAt is { } started ? (step.FinishedAt ?? now) - started : TimeSpan.Zero;
        string? startedAt = step.StartedAt is { } from ? Timestamps.Spaced(Timestamps.Text(from)) : null;
        string? finishedAt = step.FinishedAt is { } to ? Timestamps.Spaced(Timestamps.Text(to)) : null;
        string log = StepLog.Text(StepLog.Lines(run, step), withDebugLogs);
        return new JsonObject
        {
            ["id"] = step.Id,
            ["run_id"] = run.Id,
            ["account_id"] = run.Fields.Number("account_id"),
            ["index"] = step.Index,
            ["status"] = step.Status,
            ["name"] = step.Name,
            ["logs"] = log,
            ["debug_logs"] = withDebugLogs ? StepLog.Text(StepLog.DebugLines(run, step), true) : "",
            ["log_path"] = $"prod/runs/{run.Id}/steps/{step.Index}/logs",
            ["debug_log_path"] = $"prod/runs/{run.Id}/steps/{step.Index}/debug",
            ["truncated_debug_logs"] = StepLog.Text(StepLog.DebugLines(run, step), false),
            ["started_at"] = startedAt,
            ["finished_at"] = finishedAt,
            ["status_color"] = step.Status switch { RunStatusCode.Success => "green", RunStatusCode.Error => "red", _ => "gray" },
            ["status_humanized"] = RunStatusCode.Humanize(step.Status),
            ["duration"] = Timestamps.Duration(duration),
            ["duration_humanized"] = Timestamps.Humanized(duration),
            ["created_at"] = startedAt,
            ["updated_at"] = finishedAt ?? startedAt,
            ["run_step_command"] = step.Command is null ? null : new JsonObject { ["run_step_id"] = step.Id, ["dbt_command"] = step.Command },
            ["run_step_invocation"] = step.Command is null ? null : new JsonObject { ["run_step_id"] = step.Id, ["run_id"] = run.Id },
        };
    }

    private static void AddStatus(AccountState account, RunRecord run, JsonObject view)
    {
        string? refusal = RunRetry.Refusal(account, run);
        view["blocked_by"] = new JsonArray([.. RunQueue.Ahead(run).Select(other => JsonValue.Create(other.Id))]);
        view["status_humanized"] = RunStatusCode.Humanize(run.Status);
        view["in_progress"] = !run.IsComplete;
        view["is_complete"] = run.IsComplete;
        view["is_success"] = run.Status == RunStatusCode.Success;
        view["is_error"] = run.Status == RunStatusCode.Error;
        view["is_cancelled"] = run.Status == RunStatusCode.Cancelled;
        view["is_running"] = run.Status == RunStatusCode.Running;
        view["can_retry"] = refusal is null;
        view["retry_not_supported_reason"] = refusal;
        view["job_id"] = run.JobId;
        view["used_repo_cache"] = false;
        view["executed_by_thread_id"] = run.At("started_at") is null ? null : $"dbt-run-{run.Id}";
        view["artifact_s3_path"] = run.Fields.Flag("artifacts_saved") ? $"prod/runs/{run.Id}/artifacts/target" : null;
        view["href"] = $"https://{account.Prefix}.us1.dbt.com/deploy/{account.Id}/projects/{run.ProjectId}/runs/{run.Id}/";
    }

    private static void AddDurations(RunRecord run, JsonObject view, DateTimeOffset now)
    {
        DateTimeOffset created = run.At("created_at") ?? now;
        DateTimeOffset? started = run.At("started_at");
        DateTimeOffset end = run.At("finished_at") ?? now;
        TimeSpan whole = end - created;
        TimeSpan queued = (started ?? end) - created;
        TimeSpan running = started is { } from ? end - from : TimeSpan.Zero;
        foreach ((string name, TimeSpan span) in new[] { ("duration", whole), ("queued_duration", queued), ("run_duration", running) })
        {
            view[name] = Timestamps.Duration(span);
            view[name + "_humanized"] = Timestamps.Humanized(span);
        }

        view["created_at_humanized"] = Ago(run, "created_at", now) ?? "0 seconds ago";
        view["finished_at_humanized"] = Ago(run, "finished_at", now) ?? "0 minutes from now";
    }

    private static string? Ago(RunRecord run, string member, DateTimeOffset now) => run.At(member) is { } at ? Timestamps.Humanized(now - at) + " ago" : null;

    private static JsonObject TriggerOf(RunRecord run)
    {
        JsonObject trigger = SchemaShape.Project(run.Trigger, "RunTrigger", ["id", "cause_humanized", "created_at"]);
        trigger["created_at"] = Timestamps.Spaced(run.Trigger.Text("created_at"));
        return trigger;
    }

    private static JsonObject? RepositoryOf(AccountState account, RunRecord run)
        => account[TableNames.Projects].Find(run.ProjectId)?.Number("repository_id") is { } id && account[TableNames.Repositories].Find(id) is { } repository
            ? SchemaShape.Project(repository, "RepositoryV2Response", ["remote_url"])
            : null;

    private static JsonObject AuditOf(RunRecord run) => new()
    {
        ["trigger"] = new JsonObject { ["actor"] = run.TriggeredBy.Copy() },
        ["cancellation"] = run.CancelledBy is { } actor ? new JsonObject { ["actor"] = actor.Copy() } : null,
    };
}
