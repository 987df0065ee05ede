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
        Run finished = await AnsiConsole.Progress().AutoRefresh(true).StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("queued", maxValue: 4);
            return await client.Runs.WaitAsync(triggered.Id);
        });
        Stage.Say($"run {finished.Id} ended as {finished.Status} after {finished.Duration}");
        return finished;
    }
}
