using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>
/// The newest runs of one job by the markers in their causes. A look serves everybody who asked before it began, and reads only what came
/// since the last one: a thousand lost triggers of one job cost about as much as ten.
/// </summary>
internal sealed class MarkedRuns(AccountTransport transport, JobId jobId, Action<Run> saw)
{
    private const int PageSize = 100;
    private const int MaxPages = 200;

    // Ids are given in order, but a run may become visible a little after one with a higher id.
    private const int Overlap = 20;

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    private readonly object gate = new();
    private readonly Dictionary<string, Run> marked = new(StringComparer.Ordinal);
    private readonly RunsOperations runs = new(transport);
    private PendingLook? next;
    private bool isLooking;

    // Every run of the job was seen whose id lies above the first and up to the second, and which was made after the time.
    private long coveredFrom = long.MaxValue;
    private long coveredTo;
    private DateTimeOffset coveredSince = DateTimeOffset.MaxValue;

    public async Task<Sight> LookAsync(LostTrigger trigger, CancellationToken cancellationToken)
    {
        PendingLook look;
        lock (gate)
        {
            look = next ??= new PendingLook();
            look.Add(trigger);
            if (!isLooking)
            {
                isLooking = true;
                using (ExecutionContext.SuppressFlow())
                {
                    _ = Task.Run(LookOnAsync, CancellationToken.None);
                }
            }
        }

        Sight sight = await look.WaitAsync(cancellationToken).ConfigureAwait(false);
        lock (gate)
        {
            return marked.TryGetValue(trigger.Marker, out Run? run) ? sight with { Run = run } : sight;
        }
    }

    private async Task LookOnAsync()
    {
        while (true)
        {
            PendingLook look;
            lock (gate)
            {
                if (next is null)
                {
                    isLooking = false;
                    return;
                }

                look = next;
                next = null;
            }

            try
            {
                look.Complete(new Sight(null, await ReadAsync(look).ConfigureAwait(false), null));
            }
            catch (DbtCloudException error)
            {
                // A look that fails decides nothing; the next one may.
                look.Complete(new Sight(null, false, (error as DbtCloudRateLimitedException)?.RetryAt));
            }
            catch (Exception error)
            {
                look.Fail(error);
            }

            await transport.Services.Time.PauseAsync(BetweenLooks, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<bool> ReadAsync(PendingLook look)
    {
        bool isCovered = look.Floor >= coveredFrom || (look.Floor == 0 && look.Since >= coveredSince);
        long stopAt = isCovered ? coveredTo : look.Floor;
        long newest = 0;
        int below = 0;
        int pages = 0;
        RunListOptions options = new() { JobId = jobId, OrderBy = "-id", Limit = PageSize, IncludeRelated = ["trigger"] };
        await foreach (DbtPage<Run> page in runs.ListAsync(options, CancellationToken.None).AsPages(CancellationToken.None).ConfigureAwait(false))
        {
            foreach (Run run in page.Items)
            {
                newest = Math.Max(newest, run.Id.Value);
                below += run.Id.Value <= stopAt ? 1 : 0;
                saw(run);
                Keep(run);
            }

            bool isPast = stopAt > 0 ? below >= Overlap : page.Items.Count > 0 && page.Items[page.Items.Count - 1].CreatedAt < look.Since - ClockSkew;
            if (isPast || page.Items.Count < PageSize)
            {
                break;
            }

            if (++pages == MaxPages)
            {
                return false;
            }
        }

        if (!isCovered)
        {
            coveredFrom = Math.Min(coveredFrom, look.Floor == 0 ? newest : look.Floor);
            coveredSince = look.Since < coveredSince ? look.Since : coveredSince;
        }

        coveredTo = Math.Max(coveredTo, newest);
        return true;
    }

    private void Keep(Run run)
    {
        foreach (string marker in TriggerMarker.AllIn(run.Trigger?.Cause))
        {
            lock (gate)
            {
                marked[marker] = run;
            }
        }
    }
}
