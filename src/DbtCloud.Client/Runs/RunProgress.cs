using DbtCloud.Models;

namespace DbtCloud;

/// <summary>How far a run is.</summary>
public sealed record RunProgress
{
    /// <summary>Gets the run as it is now.</summary>
    public required Run Run { get; init; }

    /// <summary>Gets its status.</summary>
    public RunStatus? Status => Run.Status;

    /// <summary>Gets the step that it is at, or the last one; null before its first.</summary>
    public RunStep? Step { get; init; }

    /// <summary>Gets the number of that step, from 1; 0 before the first.</summary>
    public int StepNumber { get; init; }

    /// <summary>Gets the number of steps known so far.</summary>
    public int StepCount { get; init; }

    /// <summary>Gets the time since the run was made, as far as the server says when that was; else the time waited.</summary>
    public TimeSpan Elapsed { get; init; }

    internal static RunProgress Of(Run run, DateTimeOffset now, TimeSpan waited)
    {
        IReadOnlyList<RunStep> steps = [.. run.StepsInOrder()];
        int current = steps.Count - 1;
        for (int index = 0; index < steps.Count; index++)
        {
            if (!RunOutcomes.IsFinished(steps[index].Status))
            {
                current = index;
                break;
            }
        }

        TimeSpan elapsed = run.CreatedAt is { } created ? (run.FinishedAt ?? now) - created : waited;
        return new RunProgress
        {
            Run = run,
            Step = current < 0 ? null : steps[current],
            StepNumber = current + 1,
            StepCount = steps.Count,
            Elapsed = elapsed < TimeSpan.Zero ? waited : elapsed,
        };
    }
}
