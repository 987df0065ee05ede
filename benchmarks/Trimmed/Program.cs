using System.Diagnostics;
using System.Globalization;
using DbtCloud;
using DbtCloud.Models;

// What a small tool does: list, get, create, trigger and wait, stream.
DbtAccount account = new(long.Parse(args[0], CultureInfo.InvariantCulture), new Uri(args[1]));
DbtCloudClient client = new(account, DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

Job? first = null;
int jobs = 0;
await foreach (Job listed in client.Jobs.ListAsync())
{
    first ??= listed;
    jobs++;
}

// Since the process began: what a program waits for until the first page is there.
Console.WriteLine($"{jobs} jobs, read {(DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds:F0} ms after the start");
Job job = await client.Jobs.GetAsync(first!.Id);
Job copy = await client.Jobs.CreateAsync(new Job
{
    Name = $"{job.Name} (copy)",
    ProjectId = job.ProjectId,
    EnvironmentId = job.EnvironmentId,
    ExecuteSteps = ["dbt build"],
});
Console.WriteLine($"created job {copy.Id}: {copy.Name}");
Run run = await client.Jobs.TriggerAsync(copy.Id, new TriggerRunOptions { Cause = "trimmed" });
run = await client.Runs.WaitAsync(run.Id);
await using Stream artifact = await client.Runs.OpenArtifactAsync(run.Id, "run_results.json");
using MemoryStream results = new();
await artifact.CopyToAsync(results);
Console.WriteLine($"run {run.Id} {run.Status}, {results.Length} bytes of results");
return run.Status == RunStatus.Success && copy.Name == $"{job.Name} (copy)" && results.Length > 0 ? 0 : 1;
