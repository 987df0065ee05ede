using DbtCloud.Emulator.Runs;

namespace DbtCloud.Emulator.Seeds;

/// <summary>Gives a run the history that leads to a status.</summary>
internal static class PastRun
{
    public static void Replay(RunRecord run, int status, DateTimeOffset createdAt, TimeSpan queued, TimeSpan step)
    {
        run.IsDispatched = true;
        run.IsFrozen = !RunStatusCode.IsComplete(status);
        run.Status = status;
        DateTimeOffset at = createdAt + queued;
        if (status >= RunStatusCode.Starting)
        {
            run.Mark("dequeued_at", at - (queued / 4));
        }

        if (status < RunStatusCode.Running)
        {
            return;
        }

        run.Mark("started_at", at);
        int last = status switch { RunStatusCode.Success => run.Steps.Count - 1, RunStatusCode.Error => FailingStep(run), _ => run.Steps.Count / 2 };
        for (int i = 0; i <= last; i++)
        {
            StepRecord record = run.Steps[i];
            record.StartedAt = at;
            record.Status = i < last ? RunStatusCode.Success : status;
            if (record.Status != RunStatusCode.Running)
            {
                at += step;
                record.FinishedAt = at;
            }
        }

        if (!RunStatusCode.IsComplete(status))
        {
            return;
        }

        run.Mark("finished_at", at);
        run.Fields["notifications_sent"] = true;
        run.Fields["status_message"] = status switch { RunStatusCode.Error => RunMessages.Failure(run.Steps[last]), RunStatusCode.Cancelled => "The run was cancelled.", _ => null };
        RunEngine.RecordArtifacts(run);
    }

    private static int FailingStep(RunRecord run)
    {
        int planned = run.Steps.ToList().FindIndex(candidate => candidate.Fails);
        return planned >= 0 ? planned : Math.Max(0, run.Steps.ToList().FindLastIndex(candidate => candidate.Command is not null && !candidate.Command.StartsWith("dbt docs", StringComparison.Ordinal)));
    }
}
