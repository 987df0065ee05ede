using System.Net;
using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>The requests that waits are served by.</summary>
internal sealed class RunLookups(DbtCloudTransport transport, TimeProvider time)
{
    private const int PageSize = 100;
    private const int MaxPagesBack = 10;
    private const int AtOnce = 8;
    private const int MaxFailures = 20;

    // A list shows a run a little after its own time of finishing.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SweepAfter = TimeSpan.FromMinutes(2);

    private readonly RunsOperations runs = new(transport);
    private DateTimeOffset? finishedUntil;

    /// <summary>When to go on after an error; null when it is one that no later request will be spared.</summary>
    public static DateTimeOffset? GoesOnAfter(Exception error, int failures, DateTimeOffset now) => error switch
    {
        DbtCloudRateLimitedException limited => limited.RetryAt,
        DbtCloudTransportException when failures < MaxFailures => now + Backoff(failures),
        DbtCloudApiException { StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.OK } when failures < MaxFailures => now + Backoff(failures),
        _ => null,
    };

    public async Task LookOneByOneAsync(RunWait[] waits, CancellationToken cancellationToken)
    {
        for (int start = 0; start < waits.Length; start += AtOnce)
        {
            await Task.WhenAll(waits.Skip(start).Take(AtOnce).Select(wait => LookAsync(wait, cancellationToken))).ConfigureAwait(false);
        }
    }

    /// <summary>Serves many waits: those not seen for a while by their ids, all of them by the list of what has finished since.</summary>
    public async Task LookTogetherAsync(RunWait[] waits, CancellationToken cancellationToken)
    {
        Dictionary<RunId, List<RunWait>> waiting = [];
        foreach (RunWait wait in waits)
        {
            if (!waiting.TryGetValue(wait.Id, out List<RunWait>? known))
            {
                waiting.Add(wait.Id, known = []);
            }

            known.Add(wait);
        }

        DateTimeOffset now = time.GetUtcNow();
        RunId[] unseen = [.. waiting.Where(pair => pair.Value.Exists(wait => wait.Seen is null || now - wait.Seen > SweepAfter)).Select(static pair => pair.Key)];
        for (int start = 0; start < unseen.Length; start += PageSize)
        {
            await SweepAsync([.. unseen.Skip(start).Take(PageSize)], waiting, cancellationToken).ConfigureAwait(false);
        }

        await LookAtFinishedAsync(waiting, cancellationToken).ConfigureAwait(false);
        foreach (RunWait wait in waits)
        {
            wait.Looked(now);
        }
    }

    private static TimeSpan Backoff(int failures) => TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, failures - 1)));

    private async Task LookAsync(RunWait wait, CancellationToken cancellationToken)
    {
        Run run;
        try
        {
            run = await GetAsync(wait.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (DbtCloudNotFoundException notThere)
        {
            wait.Fail(notThere);
            return;
        }

        DateTimeOffset now = time.GetUtcNow();
        wait.Seen = now;
        wait.Report(run, now);
        wait.Looked(now);
        if (run.IsFinished())
        {
            wait.Complete(run);
        }
    }

    private async Task SweepAsync(RunId[] ids, Dictionary<RunId, List<RunWait>> waiting, CancellationToken cancellationToken)
    {
        HashSet<RunId> missing = [.. ids];
        DbtPage<Run>? page = await FirstPageAsync(new RunListOptions { Ids = [.. ids], Limit = PageSize }, cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = time.GetUtcNow();
        foreach (Run run in page?.Items ?? [])
        {
            if (missing.Remove(run.Id))
            {
                await SeeAsync(run, waiting, now, cancellationToken).ConfigureAwait(false);
            }
        }

        // Whatever the list leaves out is asked for by itself: a run that is not there must not be waited for.
        foreach (RunId id in missing)
        {
            foreach (RunWait wait in waiting[id])
            {
                await LookAsync(wait, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task LookAtFinishedAsync(Dictionary<RunId, List<RunWait>> waiting, CancellationToken cancellationToken)
    {
        RunListOptions options = new()
        {
            Statuses = [RunStatus.Success, RunStatus.Error, RunStatus.Cancelled],
            OrderBy = "-finished_at",
            Limit = PageSize,
        };
        DateTimeOffset? until = finishedUntil;
        int pages = 0;
        await foreach (DbtPage<Run> page in runs.ListAsync(options, cancellationToken).AsPages(cancellationToken).ConfigureAwait(false))
        {
            DateTimeOffset now = time.GetUtcNow();
            DateTimeOffset? oldest = null;
            foreach (Run run in page.Items)
            {
                oldest = run.FinishedAt ?? oldest;
                finishedUntil = run.FinishedAt > finishedUntil || finishedUntil is null ? run.FinishedAt : finishedUntil;
                await SeeAsync(run, waiting, now, cancellationToken).ConfigureAwait(false);
            }

            if (++pages == MaxPagesBack || until is null || oldest is null || oldest < until - Overlap)
            {
                break;
            }
        }
    }

    private async Task SeeAsync(Run run, Dictionary<RunId, List<RunWait>> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!waiting.TryGetValue(run.Id, out List<RunWait>? known) || known.TrueForAll(static wait => wait.Task.IsCompleted))
        {
            return;
        }

        bool finished = run.IsFinished();
        Run told = finished && run.RunSteps is null && (!run.Succeeded() || known.Exists(static wait => wait.WantsSteps))
            ? await GetAsync(run.Id, cancellationToken).ConfigureAwait(false)
            : run;
        foreach (RunWait wait in known)
        {
            wait.Seen = now;
            if (finished)
            {
                wait.Complete(told);
            }
        }
    }

    private async Task<DbtPage<Run>?> FirstPageAsync(RunListOptions options, CancellationToken cancellationToken)
    {
        await foreach (DbtPage<Run> page in runs.ListAsync(options, cancellationToken).AsPages(cancellationToken).ConfigureAwait(false))
        {
            return page;
        }

        return null;
    }

    private Task<Run> GetAsync(RunId id, CancellationToken cancellationToken)
        => runs.GetAsync(id, new RunGetOptions { IncludeRelated = ["run_steps"] }, cancellationToken);
}
