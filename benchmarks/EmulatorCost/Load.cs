using System.Diagnostics;
using System.Text;
using DbtCloud.Emulator;

namespace DbtCloud.Benchmarks.EmulatorCost;

/// <summary>What requests cost: processor time for each, client and emulator together.</summary>
internal static class Load
{
    public static async Task<int> MeasureAsync(bool inMemory)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.Speed) = (inMemory, 50));
        emulator.Seed("demo");
        EmulatedAccount account = emulator.Accounts[0];
        using HttpClient http = new(inMemory ? emulator.CreateHandler() : new SocketsHttpHandler()) { BaseAddress = account.AccessUrl };
        http.DefaultRequestHeaders.Authorization = new("Bearer", account.PersonalAccessToken);
        EmulatedJob job = account.AddJob("load");
        string root = $"/api/v2/accounts/{account.AccountId}/";
        await MeasureAsync("page of 100 runs", 300, 1, () => GetAsync(http, root + "runs/?limit=100"));
        await MeasureAsync("page of 100 runs, all relations", 100, 1, () => GetAsync(http, root + "runs/?limit=100&include_related=trigger,job,environment,repository,audit"));
        await MeasureAsync("page of 100 jobs", 300, 1, () => GetAsync(http, root + "jobs/?limit=100"));
        await MeasureAsync("trigger", 2000, 1, () => TriggerAsync(http, root, job));
        await MeasureAsync("trigger, 100 at once", 10_000, 100, () => TriggerAsync(http, root, job));
        await MeasureAsync("run by id", 5000, 1, () => GetAsync(http, root + $"runs/?limit=1&order_by=-id&job_definition_id={job.Id}"));
        await MeasureAsync("page of 100 runs among 12,000", 200, 1, () => GetAsync(http, root + "runs/?limit=100&order_by=-id"));
        return 0;
    }

    private static async Task MeasureAsync(string what, int count, int width, Func<Task> call)
    {
        for (int i = 0; i < Math.Min(count / 10, 50); i++)
        {
            await call();
        }

        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes();
        Stopwatch watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = width }, async (_, _) => await call());
        process.Refresh();
        double cpu = (process.TotalProcessorTime - before).TotalMilliseconds / count;
        Console.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds / count:0.000} ms, {cpu:0.000} ms of processor, {(GC.GetTotalAllocatedBytes() - allocated) / count / 1024} KiB allocated");
    }

    private static async Task GetAsync(HttpClient http, string path)
    {
        using HttpResponseMessage answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task TriggerAsync(HttpClient http, string root, EmulatedJob job)
    {
        using StringContent body = new("""{"cause":"load"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await http.PostAsync(new Uri(root + $"jobs/{job.Id}/run/", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
