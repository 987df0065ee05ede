namespace DbtCloud.RateLimiting;

/// <summary>
/// A sliding window over the times of one account's last requests: no minute ever holds more than the limit, wherever it begins.
/// Those who wait are served in the order of their coming.
/// </summary>
internal sealed class AccountWindow(TimeProvider time)
{
    // Requests travel at different speeds: a second more than a minute keeps those of two windows apart at the server as well.
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(61);

    private readonly object gate = new();
    private readonly Queue<long> sent = new();
    private readonly LinkedList<Waiter> waiters = new();
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;
    private ITimer? timer;

    public ValueTask<DateTimeOffset?> WaitAsync(int limit, DateTimeOffset latest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (pausedUntil > now && pausedUntil > latest)
            {
                return new ValueTask<DateTimeOffset?>(pausedUntil);
            }

            if (waiters.Count == 0 && TryTake(limit, now))
            {
                return default;
            }

            LinkedListNode<Waiter> node = waiters.AddLast(new Waiter(limit, latest));
            Arm(now);
            return AwaitAsync(node, cancellationToken);
        }
    }

    public void Pause(DateTimeOffset until)
    {
        lock (gate)
        {
            if (until <= pausedUntil)
            {
                return;
            }

            pausedUntil = until;
            for (LinkedListNode<Waiter>? node = waiters.First; node is not null;)
            {
                LinkedListNode<Waiter>? next = node.Next;
                if (node.Value.Latest < until)
                {
                    waiters.Remove(node);
                    node.Value.Complete(until);
                }

                node = next;
            }

            Arm(time.GetUtcNow());
        }
    }

    private async ValueTask<DateTimeOffset?> AwaitAsync(LinkedListNode<Waiter> node, CancellationToken cancellationToken)
    {
        using (cancellationToken.Register(() => Abandon(node, cancellationToken)))
        {
            return await node.Value.Task.ConfigureAwait(false);
        }
    }

    private bool TryTake(int limit, DateTimeOffset now)
    {
        if (pausedUntil > now)
        {
            return false;
        }

        long moment = time.GetTimestamp();
        while (sent.Count > 0 && time.GetElapsedTime(sent.Peek(), moment) >= Length)
        {
            sent.Dequeue();
        }

        if (sent.Count >= limit)
        {
            return false;
        }

        sent.Enqueue(moment);
        return true;
    }

    private void Serve()
    {
        lock (gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            while (waiters.First is { } first && TryTake(first.Value.Limit, now))
            {
                waiters.RemoveFirst();
                first.Value.Complete(null);
            }

            Arm(now);
        }
    }

    private void Arm(DateTimeOffset now)
    {
        if (waiters.Count == 0)
        {
            return;
        }

        TimeSpan wait = pausedUntil > now ? pausedUntil - now
            : sent.Count > 0 ? Length - time.GetElapsedTime(sent.Peek())
            : TimeSpan.Zero;
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait + TimeSpan.FromMilliseconds(1);
        timer ??= time.CreateTimer(static window => ((AccountWindow)window!).Serve(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void Abandon(LinkedListNode<Waiter> node, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (node.List is not null)
            {
                waiters.Remove(node);
            }
        }

        node.Value.Cancel(cancellationToken);
    }

    private sealed class Waiter(int limit, DateTimeOffset latest)
    {
        private readonly TaskCompletionSource<DateTimeOffset?> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Limit { get; } = limit;

        public DateTimeOffset Latest { get; } = latest;

        public Task<DateTimeOffset?> Task => source.Task;

        public void Complete(DateTimeOffset? tooLate) => source.TrySetResult(tooLate);

        public void Cancel(CancellationToken cancellationToken) => source.TrySetCanceled(cancellationToken);
    }
}
