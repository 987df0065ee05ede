using DbtCloud;
using DbtCloud.Models;

namespace Tour;

internal static class ArtifactDownload
{
    public static async Task ShowAsync(DbtCloudClient client, RunId runId)
    {
        Stage.Open("What the run left behind");
        int count = 0;
        await foreach (string path in client.Runs.ListArtifactsAsync(runId))
        {
            if (count++ < 3 || path.EndsWith("results.json", StringComparison.Ordinal))
            {
                Stage.Say(path);
            }
        }

        Stage.Say($"… {count} artifacts in all");
        string file = Path.Combine(Path.GetTempPath(), $"dbtcloud-tour-{runId}-run_results.json");
        await using (Stream artifact = await client.Runs.OpenArtifactAsync(runId, "run_results.json"))
        await using (FileStream target = File.Create(file))
        {
            await artifact.CopyToAsync(target);
        }

        Stage.Say($"run_results.json, {new FileInfo(file).Length} bytes, streamed to {file}");
        File.Delete(file);
    }
}
