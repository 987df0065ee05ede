using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Resources.Runs;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Jobs;

/// <summary>Starting jobs, and the artifacts of their last run.</summary>
internal static class JobActions
{
    private const string Job = "/api/v2/accounts/{account_id}/jobs/{job_id}/";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"POST {Job}run/"] = Trigger;
        handlers[$"POST {Job}rerun/"] = Rerun;
        handlers[$"GET {Job}artifacts/{{remainder}}"] = Artifact;
    }

    public static EmulatorResponse Retry(RequestContext context, RunRecord run, JsonObject job)
    {
        if (RunRetry.Refusal(context.Account, run) is { } refusal)
        {
            throw new ApiProblem(400, $"This run cannot be retried: {refusal}", new JsonObject { ["retry_not_supported_reason"] = refusal });
        }

        JsonObject trigger = run.Trigger.Copy();
        trigger["cause"] = $"Retry of run {run.Id}";
        RunRequest request = new(trigger, "rerun", context.Actor()) { RetriedRunId = run.Id };
        return Show(context, context.World.Engine.Enqueue(context.Account, job, request, context.Now));
    }

    private static EmulatorResponse Trigger(RequestContext context)
    {
        JsonObject job = Find(context);
        JsonObject trigger = context.CheckedBody();
        RequestCheck.Require(trigger, context.Operation.Body!.Type, []);
        if (trigger["cause"].AsText() is "")
        {
            throw ApiProblem.Invalid("cause", "This field may not be blank.");
        }

        RunRequest request = new(SchemaShape.Project(trigger, "TriggerRunRequestRequest"), CauseCategory(trigger), context.Actor());
        return Show(context, context.World.Engine.Enqueue(context.Account, job, request, context.Now));
    }

    private static string CauseCategory(JsonObject trigger)
        => trigger["github_pull_request_id"] is not null || trigger["gitlab_merge_request_id"] is not null
            || trigger["azure_pull_request_id"] is not null || trigger["non_native_pull_request_id"] is not null ? "ci" : "api";

    // As documented: from the point of failure where the last run failed, else from the start.
    private static EmulatorResponse Rerun(RequestContext context)
    {
        JsonObject job = Find(context);
        if (context.Account.Runs.OfJob(job.Id()) is [.., var latest] && RunRetry.Refusal(context.Account, latest) is null)
        {
            return Retry(context, latest, job);
        }

        RunRequest request = new(new JsonObject { ["cause"] = "Rerun of the job" }, "rerun", context.Actor());
        return Show(context, context.World.Engine.Enqueue(context.Account, job, request, context.Now));
    }

    private static EmulatorResponse Artifact(RequestContext context)
    {
        JsonObject job = Find(context);
        RunRecord run = context.Account.Runs.OfJob(job.Id()).LastOrDefault(candidate => candidate.IsComplete && candidate.Fields.Flag("artifacts_saved")) ?? throw ApiProblem.NotFound();
        return RunArtifactActions.Send(context, run);
    }

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.Jobs].FindActive(context.Id("job_id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse Show(RequestContext context, RunRecord run)
        => context.Ok(RunView.Of(context.Account, run, context.Included.Count > 0 ? context.Included : ["trigger"], context.Now));
}
