using DbtCloud;
using DbtCloud.Models;
using Spectre.Console;

namespace Tour;

/// <summary>A run from its trigger to its end, as a progress bar.</summary>
internal static class RunView
{
    public static async Task<Run> TriggerAndFollowAsync(DbtCloudClient client, JobId jobId)
    {
        Stage.Open("A run, from its trigger to its end");
        Run triggered = await client.Jobs.TriggerAsync(jobId, new TriggerRunOptions { Cause = "the tour" });
        Stage.Say($"run {triggered.Id} is {triggered.Status}");
        Run finished = await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(progress => FollowAsync(client, triggered, progress.AddTask("  waiting for its turn")));
        Stage.Say($"run {finished.Id} ended as {finished.Status} after {finished.Duration}");
        return finished;
    }

    private static async Task<Run> FollowAsync(DbtCloudClient client, Run run, ProgressTask bar)
    {
        bar.IsIndeterminate = true;
        Follower follower = new(bar);
        Run finished = await client.Runs.WaitAsync(run.Id, progress: follower);
        bar.IsIndeterminate = false;
        bar.Value = bar.MaxValue;
        return finished;
    }

    private sealed class Follower(ProgressTask bar) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.StepCount == 0)
            {
                return;
            }

            bar.IsIndeterminate = false;
            bar.MaxValue = value.StepCount;
            bar.Value = value.StepNumber - 1;
            bar.Description = Markup.Escape($"  step {value.StepNumber} of {value.StepCount} {value.Step?.Name}");
        }
    }
}
