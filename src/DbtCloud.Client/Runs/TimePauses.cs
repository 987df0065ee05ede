namespace DbtCloud.Runs;

internal static class TimePauses
{
    /// <summary>Waits by a clock that tests may drive, on both target frameworks.</summary>
    public static async Task PauseAsync(this TimeProvider time, TimeSpan pause, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> over = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ITimer timer = time.CreateTimer(static state => ((TaskCompletionSource<bool>)state!).TrySetResult(true), over, pause, Timeout.InfiniteTimeSpan);
        using (timer)
        using (cancellationToken.Register(() => over.TrySetCanceled(cancellationToken)))
        {
            await over.Task.ConfigureAwait(false);
        }
    }
}
