using DbtCloud.Models;

namespace DbtCloud;

/// <summary>What became of a run.</summary>
public static class RunOutcomes
{
    /// <summary>Tells whether a run has come to its end, one way or another.</summary>
    /// <param name="run">The run.</param>
    /// <returns>True for success, error and cancelled.</returns>
    public static bool IsFinished(this Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return IsFinished(run.Status) || run.IsComplete == true;
    }

    /// <summary>Tells whether a run has succeeded.</summary>
    /// <param name="run">The run.</param>
    /// <returns>True for success alone.</returns>
    public static bool Succeeded(this Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Status == RunStatus.Success;
    }

    /// <summary>Tells whether a run has failed.</summary>
    /// <param name="run">The run.</param>
    /// <returns>True for error; a run that was cancelled has not failed.</returns>
    public static bool Failed(this Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Status == RunStatus.Error;
    }

    /// <summary>Gives the steps that failed, in order.</summary>
    /// <param name="run">The run, with its steps: as <see cref="RunsOperations.WaitAsync"/> gives one that did not succeed.</param>
    /// <returns>The failed steps; none where the run succeeded or carries no steps.</returns>
    public static IReadOnlyList<RunStep> FailedSteps(this Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. run.StepsInOrder().Where(static step => step.Status == RunStatus.Error)];
    }

    internal static bool IsFinished(RunStatus? status)
        => status == RunStatus.Success || status == RunStatus.Error || status == RunStatus.Cancelled;

    internal static IEnumerable<RunStep> StepsInOrder(this Run run)
        => run.RunSteps is { } steps ? steps.OrderBy(static step => step.Index ?? int.MaxValue) : [];
}
