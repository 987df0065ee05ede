using System.Runtime.CompilerServices;
using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>Follows the logs of one run's steps to its end.</summary>
internal sealed class RunLog(RunsOperations runs, RunId id, RunWaitOptions options, TimeProvider time)
{
    private readonly Dictionary<int, StepTail> tails = [];

    public async IAsyncEnumerable<string> FollowAsync(Func<Task<Run>, Task<Run>> guard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RunWait pace = new(id, options, null, time.GetUtcNow());
        while (true)
        {
            Run run = await guard(LookAsync(cancellationToken)).ConfigureAwait(false);
            foreach (string line in NewLines(run))
            {
                yield return line;
            }

            if (run.IsFinished())
            {
                yield break;
            }

            DateTimeOffset now = time.GetUtcNow();
            pace.Looked(now);
            await guard(PauseAsync(run, pace.Due - now, cancellationToken)).ConfigureAwait(false);
        }
    }

    private async Task<Run> PauseAsync(Run run, TimeSpan pause, CancellationToken cancellationToken)
    {
        await time.PauseAsync(pause, cancellationToken).ConfigureAwait(false);
        return run;
    }

    private async Task<Run> LookAsync(CancellationToken cancellationToken)
    {
        for (int failures = 1; ; failures++)
        {
            try
            {
                Run run = await GetAsync(whole: false, cancellationToken).ConfigureAwait(false);

                // Without the debug logs, dbt cuts a log to its last thousand lines.
                return run.StepsInOrder().Any(step => !TailOf(step).Fits(step))
                    ? await GetAsync(whole: true, cancellationToken).ConfigureAwait(false)
                    : run;
            }
            catch (DbtCloudException error) when (RunLookups.GoesOnAfter(error, failures, time.GetUtcNow()) is { } later)
            {
                TimeSpan pause = later - time.GetUtcNow();
                await time.PauseAsync(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private List<string> NewLines(Run run)
    {
        List<string> lines = [];
        foreach (RunStep step in run.StepsInOrder())
        {
            lines.AddRange(TailOf(step).Take(step, run.IsFinished()));
        }

        return lines;
    }

    private StepTail TailOf(RunStep step)
    {
        int index = step.Index ?? 0;
        if (!tails.TryGetValue(index, out StepTail? tail))
        {
            tails.Add(index, tail = new StepTail());
        }

        return tail;
    }

    private Task<Run> GetAsync(bool whole, CancellationToken cancellationToken)
        => runs.GetAsync(id, new RunGetOptions { IncludeRelated = whole ? ["run_steps", "debug_logs"] : ["run_steps"] }, cancellationToken);
}
