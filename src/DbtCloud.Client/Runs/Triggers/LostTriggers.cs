using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>Looks for the runs of triggers whose answers were lost. All that belong to one job share their looks.</summary>
internal sealed class LostTriggers(AccountTransport transport)
{
    private const int MaxFailures = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.2);

    private readonly object gate = new();
    private readonly Dictionary<JobId, (MarkedRuns Runs, int Users)> jobs = [];
    private long newestRun;

    /// <summary>Gets the highest run id that this account is known to have; 0 where none is known yet.</summary>
    public long NewestRun => Interlocked.Read(ref newestRun);

    private TimeProvider Time => transport.Services.Time;

    public void Saw(Run? run)
    {
        long id = run?.Id.Value ?? 0;
        long known = NewestRun;
        while (id > known)
        {
            long before = Interlocked.CompareExchange(ref newestRun, id, known);
            if (before == known)
            {
                return;
            }

            known = before;
        }
    }

    /// <summary>
    /// Looks for a run from now on, less and less often, and for the last time when the server cannot act any more. Finding none is certain when
    /// that last look saw every run since the trigger was sent.
    /// </summary>
    public async Task<(Run? Run, bool IsCertain)> FindAsync(LostTrigger trigger, TimeSpan settled, CancellationToken cancellationToken)
    {
        MarkedRuns runs = Enter(trigger.JobId);
        try
        {
            long start = Time.GetTimestamp();
            TimeSpan pause = FirstPause;
            int failures = 0;
            while (true)
            {
                TimeSpan left = settled - Time.GetElapsedTime(start);
                await Time.PauseAsync(left > TimeSpan.Zero && left < pause ? left : pause, cancellationToken).ConfigureAwait(false);
                bool isLast = Time.GetElapsedTime(start) >= settled;
                Sight sight = await runs.LookAsync(trigger, cancellationToken).ConfigureAwait(false);
                if (sight.Run is not null || (sight.IsWhole && isLast))
                {
                    return (sight.Run, true);
                }

                if (isLast && ++failures == MaxFailures)
                {
                    return (null, false);
                }

                pause = sight.GoesOnAt is { } later && later > Time.GetUtcNow() ? later - Time.GetUtcNow() : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, TimeSpan.TicksPerSecond * 10));
            }
        }
        finally
        {
            Leave(trigger.JobId);
        }
    }

    private MarkedRuns Enter(JobId jobId)
    {
        lock (gate)
        {
            (MarkedRuns runs, int users) = jobs.TryGetValue(jobId, out (MarkedRuns Runs, int Users) known)
                ? known
                : (new MarkedRuns(transport, jobId, Saw), 0);
            jobs[jobId] = (runs, users + 1);
            return runs;
        }
    }

    // What was seen is forgotten with the last one who asks.
    private void Leave(JobId jobId)
    {
        lock (gate)
        {
            (MarkedRuns runs, int users) = jobs[jobId];
            if (users == 1)
            {
                jobs.Remove(jobId);
            }
            else
            {
                jobs[jobId] = (runs, users - 1);
            }
        }
    }
}
