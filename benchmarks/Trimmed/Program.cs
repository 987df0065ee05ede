using System.Globalization;
using DbtCloud;
using DbtCloud.Models;

// Three operations, as a small tool would use them: list, trigger and wait, stream.
DbtAccount account = new(long.Parse(args[0], CultureInfo.InvariantCulture), new Uri(args[1]));
DbtCloudClient client = new(account, DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

JobId? first = null;
int jobs = 0;
await foreach (Job job in client.Jobs.ListAsync())
{
    first ??= job.Id;
    jobs++;
}

Console.WriteLine($"{jobs} jobs");
Run run = await client.Jobs.TriggerAsync(first!.Value, new TriggerRunOptions { Cause = "trimmed" });
run = await client.Runs.WaitAsync(run.Id);
await using Stream artifact = await client.Runs.OpenArtifactAsync(run.Id, "run_results.json");
using MemoryStream copy = new();
await artifact.CopyToAsync(copy);
Console.WriteLine($"run {run.Id} {run.Status}, {copy.Length} bytes of results");
