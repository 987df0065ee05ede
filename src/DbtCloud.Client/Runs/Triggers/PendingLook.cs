using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>A look that has not begun, and how far back it has to go for those who wait for it.</summary>
internal sealed class PendingLook
{
    private readonly TaskCompletionSource<Sight> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Floor { get; private set; } = long.MaxValue;

    public DateTimeOffset Since { get; private set; } = DateTimeOffset.MaxValue;

    public void Add(LostTrigger trigger)
    {
        Floor = Math.Min(Floor, trigger.Floor);
        Since = trigger.Sent < Since ? trigger.Sent : Since;
    }

    public void Complete(Sight sight) => source.TrySetResult(sight);

    public void Fail(Exception error) => source.TrySetException(error);

    public async Task<Sight> WaitAsync(CancellationToken cancellationToken)
    {
        if (source.Task.IsCompleted || !cancellationToken.CanBeCanceled)
        {
            return await source.Task.ConfigureAwait(false);
        }

        TaskCompletionSource<Sight> given = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => given.TrySetCanceled(cancellationToken)))
        {
            return await (await Task.WhenAny(source.Task, given.Task).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }
}
