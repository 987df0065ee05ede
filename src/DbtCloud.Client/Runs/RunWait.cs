using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>One caller's wait for one run.</summary>
internal sealed class RunWait(RunId id, RunWaitOptions options, IProgress<RunProgress>? progress, DateTimeOffset start)
{
    private readonly TaskCompletionSource<Run> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RunId Id { get; } = id;

    public Task<Run> Task => source.Task;

    /// <summary>Gets a value indicating whether the caller wants to see the run itself each time, so that no request can be shared.</summary>
    public bool IsSingle => progress is not null;

    public bool WantsSteps => progress is not null || options.IncludeSteps;

    /// <summary>Gets the time when the run is to be looked at again.</summary>
    public DateTimeOffset Due { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Gets or sets the last time that an answer was sure to tell whether the run had finished.</summary>
    public DateTimeOffset? Seen { get; set; }

    /// <summary>Makes the run be looked at now, by itself: somebody says that it has changed.</summary>
    public void Hurry()
    {
        IsHurried = true;
        Due = DateTimeOffset.MinValue;
    }

    public bool IsHurried { get; private set; }

    public void Looked(DateTimeOffset now)
    {
        IsHurried = false;
        TimeSpan tenth = TimeSpan.FromTicks((now - start).Ticks / 10);
        TimeSpan interval = tenth < options.MinInterval ? options.MinInterval : tenth > options.MaxInterval ? options.MaxInterval : tenth;
        Due = now + interval;
    }

    public void Report(Run run, DateTimeOffset now) => progress?.Report(RunProgress.Of(run, now, now - start));

    public void Complete(Run run) => source.TrySetResult(run);

    public void Fail(Exception error) => source.TrySetException(error);

    public void Cancel(CancellationToken cancellationToken) => source.TrySetCanceled(cancellationToken);
}
