using System.Runtime.CompilerServices;
using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>
/// Serves all waits of one account. A few waits are looked at one by one; many share requests: one list of the runs that have finished since
/// the last look serves them all, however many they are.
/// </summary>
#pragma warning disable CA1001 // The source of the loop is disposed when the last wait leaves.
internal sealed class RunPoller(DbtCloudTransport transport, TimeProvider time)
{
    private const int FewWaits = 3;

    private static readonly ConditionalWeakTable<DbtCloudTransport, RunPoller> Pollers = new();

    private readonly object gate = new();
    private readonly List<RunWait> waits = [];
    private readonly RunLookups lookups = new(transport, time);
    private TaskCompletionSource<bool> woken = NewSignal();
    private CancellationTokenSource? loop;
#pragma warning restore CA1001

    public static RunPoller Of(DbtCloudTransport transport)
        => Pollers.GetValue(transport, static known => new RunPoller(known, (known as AccountTransport)?.Services.Time ?? TimeProvider.System));

    public async Task<Run> WaitAsync(RunId id, RunWaitOptions options, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        RunWait wait = new(id, options, progress, time.GetUtcNow());
        using (cancellationToken.Register(() => wait.Cancel(cancellationToken)))
        {
            Add(wait);
            try
            {
                return await wait.Task.ConfigureAwait(false);
            }
            finally
            {
                Remove(wait);
            }
        }
    }

    /// <summary>Looks at a run at once: a webhook says that it has changed.</summary>
    public void Notice(RunId id)
    {
        lock (gate)
        {
            foreach (RunWait wait in waits)
            {
                if (wait.Id == id)
                {
                    wait.Hurry();
                    woken.TrySetResult(true);
                }
            }
        }
    }

    private static TaskCompletionSource<bool> NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Add(RunWait wait)
    {
        lock (gate)
        {
            waits.Add(wait);
            woken.TrySetResult(true);
            if (loop is null)
            {
                loop = new CancellationTokenSource();
                CancellationToken token = loop.Token;

                // The loop outlives its first caller and must not carry that caller's trace along.
                using (ExecutionContext.SuppressFlow())
                {
                    _ = Task.Run(() => RunAsync(token), CancellationToken.None);
                }
            }
        }
    }

    private void Remove(RunWait wait)
    {
        lock (gate)
        {
            waits.Remove(wait);
            if (waits.Count == 0 && loop is not null)
            {
                loop.Cancel();
                loop.Dispose();
                loop = null;
            }
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        int failures = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            RunWait[] all = Snapshot();
            DateTimeOffset? goesOnAt = null;
            try
            {
                await LookAsync(all, cancellationToken).ConfigureAwait(false);
                failures = 0;
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                goesOnAt = RunLookups.GoesOnAfter(error, ++failures, time.GetUtcNow());
                if (goesOnAt is null)
                {
                    foreach (RunWait wait in all)
                    {
                        wait.Fail(error);
                    }
                }
            }

            await SleepAsync(goesOnAt, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(RunWait[] all, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        RunWait[] shared = [.. all.Where(static wait => !wait.IsSingle && !wait.IsHurried)];
        bool few = shared.Length <= FewWaits;
        RunWait[] single = [.. all.Where(wait => wait.Due <= now && (few || wait.IsSingle || wait.IsHurried))];
        await lookups.LookOneByOneAsync(single, cancellationToken).ConfigureAwait(false);
        if (!few && shared.Any(wait => wait.Due <= now))
        {
            await lookups.LookTogetherAsync(shared, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SleepAsync(DateTimeOffset? notBefore, CancellationToken cancellationToken)
    {
        Task signal;
        TimeSpan pause;
        lock (gate)
        {
            if (notBefore is not null || woken.Task.IsCompleted)
            {
                woken = NewSignal();
            }

            DateTimeOffset next = notBefore ?? (waits.Count == 0 ? DateTimeOffset.MaxValue : waits.Min(static wait => wait.Due));
            DateTimeOffset now = time.GetUtcNow();
            pause = next <= now ? TimeSpan.Zero : next - now > TimeSpan.FromMinutes(5) ? TimeSpan.FromMinutes(5) : next - now;
            signal = notBefore is null ? woken.Task : Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (pause > TimeSpan.Zero && !cancellationToken.IsCancellationRequested)
        {
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Task over = time.PauseAsync(pause, stop.Token);
            await Task.WhenAny(signal, over).ConfigureAwait(false);
#if NET
            await stop.CancelAsync().ConfigureAwait(false);
#else
            stop.Cancel();
#endif
        }
    }

    private RunWait[] Snapshot()
    {
        lock (gate)
        {
            return [.. waits.Where(static wait => !wait.Task.IsCompleted)];
        }
    }
}
