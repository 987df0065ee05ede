using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>Moves runs along the clock: queued, starting, running, done. Called under the world's gate.</summary>
internal sealed class RunEngine(World world)
{
    private static readonly TimeSpan QueueDelay = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan StartDelay = TimeSpan.FromMilliseconds(400);

    /// <summary>Raised when a run starts and when it is done, after its artifacts are stored.</summary>
    public event Action<AccountState, RunRecord, DateTimeOffset>? Changed;

    public RunRecord Enqueue(AccountState account, JsonObject job, RunRequest request, DateTimeOffset at)
    {
        RunRecord run = account.Runs.Add(job, request, at);
        account.Runs.Queue.Add(run, sideBySide: job.Text("job_type") == "ci");
        Promote(account, at);
        return run;
    }

    public void Cancel(AccountState account, RunRecord run, JsonObject actor, DateTimeOffset at)
    {
        if (run.IsComplete)
        {
            return;
        }

        run.Next?.Cancel();
        run.CancelledBy = actor;
        foreach (StepRecord step in run.Steps.Where(step => step.Status == RunStatusCode.Running))
        {
            step.Status = RunStatusCode.Cancelled;
            step.FinishedAt = at;
        }

        Finish(account, run, RunStatusCode.Cancelled, "The run was cancelled.", at);
    }

    /// <summary>Starts whatever may start: at most one run a job, at most as many as the account has slots.</summary>
    public void Promote(AccountState account, DateTimeOffset at)
    {
        long slots = account.Record.Number("run_slots") ?? 5;
        while (account.Runs.Queue.Busy < slots && account.Runs.Queue.Take() is { } run)
        {
            run.Next = world.Agenda.At(at + world.Options.Scale(QueueDelay), due => Begin(account, run, due));
        }
    }

    /// <summary>Notes what the steps that are done have left behind.</summary>
    public static void RecordArtifacts(RunRecord run)
    {
        StepRecord[] done = [.. run.Steps.Where(step => step.Command is not null && RunStatusCode.IsComplete(step.Status))];
        run.Fields["artifacts_saved"] = done.Any(step => step.Command != "dbt deps");
        run.Fields["has_docs_generated"] = done.Any(step => step.Status == RunStatusCode.Success && step.Command!.StartsWith("dbt docs generate", StringComparison.Ordinal));
        run.Fields["has_sources_generated"] = done.Any(step => step.Status == RunStatusCode.Success && step.Command!.StartsWith("dbt source", StringComparison.Ordinal));
    }

    private void Begin(AccountState account, RunRecord run, DateTimeOffset at)
    {
        run.Status = RunStatusCode.Starting;
        run.Mark("dequeued_at", at);
        run.Next = world.Agenda.At(at + world.Options.Scale(StartDelay), due =>
        {
            run.Status = RunStatusCode.Running;
            run.Mark("started_at", due);
            Changed?.Invoke(account, run, due);
            StartStep(account, run, 0, due);
        });
    }

    private void StartStep(AccountState account, RunRecord run, int index, DateTimeOffset at)
    {
        if (index == run.Steps.Count)
        {
            Finish(account, run, RunStatusCode.Success, null, at);
            return;
        }

        StepRecord step = run.Steps[index];
        step.Status = RunStatusCode.Running;
        step.StartedAt = at;
        run.Mark("last_heartbeat_at", at);
        DateTimeOffset end = at + step.Length;
        if (Deadline(account, run) is { } deadline && deadline < end)
        {
            run.Next = world.Agenda.At(deadline, due =>
            {
                step.Status = RunStatusCode.Cancelled;
                step.FinishedAt = due;
                Finish(account, run, RunStatusCode.Cancelled, "This run exceeded its timeout and was cancelled.", due);
            });
            return;
        }

        run.Next = world.Agenda.At(end, due => EndStep(account, run, index, due));
    }

    private void EndStep(AccountState account, RunRecord run, int index, DateTimeOffset at)
    {
        StepRecord step = run.Steps[index];
        step.Status = step.Fails ? RunStatusCode.Error : RunStatusCode.Success;
        step.FinishedAt = at;
        if (step.Fails)
        {
            Finish(account, run, RunStatusCode.Error, RunMessages.Failure(step), at);
        }
        else
        {
            StartStep(account, run, index + 1, at);
        }
    }

    private static DateTimeOffset? Deadline(AccountState account, RunRecord run)
    {
        long? seconds = run.Trigger.Number("timeout_seconds_override")
            ?? (account[TableNames.Jobs].Find(run.JobId)?["execution"] as JsonObject)?.Number("timeout_seconds");
        return seconds > 0 ? run.At("started_at") + TimeSpan.FromSeconds(Math.Min(seconds.Value, 86_400)) : null;
    }

    private void Finish(AccountState account, RunRecord run, int status, string? message, DateTimeOffset at)
    {
        run.Status = status;
        account.Runs.Queue.Remove(run);
        run.Mark("finished_at", at);
        run.Fields["status_message"] = message;
        RecordArtifacts(run);
        run.Fields["notifications_sent"] = true;
        Changed?.Invoke(account, run, at);
        TriggerFollowers(account, run, at);
        Promote(account, at);
    }

    private void TriggerFollowers(AccountState account, RunRecord run, DateTimeOffset at)
    {
        foreach (JsonObject job in account[TableNames.Jobs].Active.ToArray())
        {
            if (job["job_completion_trigger_condition"] is JsonObject { } outer && outer["condition"] is JsonObject condition
                && condition.Number("job_id") == run.JobId
                && condition["statuses"] is JsonArray statuses && statuses.Any(status => status.AsLong() == run.Status))
            {
                JsonObject trigger = new() { ["cause"] = $"Job completion of run {run.Id}" };
                Enqueue(account, job, new RunRequest(trigger, "job completion", run.TriggeredBy.Copy()), at);
            }
        }
    }
}
