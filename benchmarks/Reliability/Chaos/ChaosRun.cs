using System.Collections.Concurrent;
using System.Diagnostics;
using DbtCloud.Emulator;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Benchmarks.Reliability.Chaos;

/// <summary>Triggers jobs over a socket while everything goes wrong that can, and then counts the runs on the server.</summary>
internal static class ChaosRun
{
    public static async Task<ChaosFigures> RunAsync(ChaosOptions options, CancellationToken cancellationToken)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(settings => settings.Speed = 1000, cancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob[] jobs = [.. Enumerable.Range(0, options.Jobs).Select(_ => account.AddJob())];
        await using ServiceProvider services = Register(account, options);
        DbtCloudClient client = services.GetRequiredService<DbtCloudClient>();
        Misfortune misfortune = new(options);
        misfortune.AddTo(emulator.Faults);
        RequestCounts requests = new();
        requests.AddTo(emulator.Faults);

        ConcurrentDictionary<int, RunId> succeeded = new();
        ConcurrentDictionary<int, string> unknown = new();
        ConcurrentBag<string> others = [];
        long start = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, options.Triggers),
            new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                try
                {
                    Run run = await client.Jobs.TriggerAsync(jobs[number % jobs.Length].Id, new TriggerRunOptions { Cause = CauseOf(number) }, token);
                    succeeded[number] = run.Id;
                }
                catch (DbtCloudTriggerUnknownException error)
                {
                    unknown[number] = error.Marker;
                }
                catch (DbtCloudException error)
                {
                    others.Add($"{error.GetType().Name}: {error.Message}");
                }
            });
        TimeSpan duration = Stopwatch.GetElapsedTime(start);

        // Whatever acts late has acted by then.
        await Task.Delay(options.Lateness + TimeSpan.FromSeconds(1), cancellationToken);
        emulator.Faults.Clear();
        Dictionary<RunId, DateTimeOffset?> created = [];
        Dictionary<int, List<RunId>> runs = await ReadRunsAsync(client, created, cancellationToken);
        return new ChaosFigures
        {
            Triggers = options.Triggers,
            Successes = succeeded.Count,
            Unknowns = unknown.Count,
            UnknownWithRun = unknown.Keys.Count(runs.ContainsKey),
            OtherErrors = [.. others],
            RunsTwice = runs.Values.Sum(ids => ids.Count - 1),
            WrongRuns = succeeded.Count(pair => !runs.TryGetValue(pair.Key, out List<RunId>? ids) || !ids.Contains(pair.Value)),
            RunsOnServer = runs.Values.Sum(ids => ids.Count),
            Sent = requests.Triggers,
            Lookups = requests.Reads,
            Duration = duration,
            Faults = [.. misfortune.Counts],
            HowTwice = [.. runs.Where(pair => pair.Value.Count > 1).Select(pair => HowOf(CauseOf(pair.Key), pair.Value, created, emulator.Journal))],
        };
    }

    private static ServiceProvider Register(EmulatedAccount account, ChaosOptions options)
    {
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("chaos", settings =>
        {
            settings.AccountId = account.AccountId;
            settings.AccessUrl = account.AccessUrl;
            settings.Token = account.PersonalAccessToken;
            settings.RequestsPerMinute = 1_000_000;
            settings.AttemptTimeout = options.AttemptTimeout;
            settings.TriggerSettleTime = options.SettleTime;
        });
        return services.BuildServiceProvider();
    }

    // Whether the client was wrong or the server later than it was promised to be can be told by the times alone.
    private static string HowOf(string cause, List<RunId> runs, Dictionary<RunId, DateTimeOffset?> created, RequestJournal journal)
    {
        JournalEntry[] sent = [.. journal.Entries.Where(entry => entry.Method == "POST" && entry.Body.Contains($"\"{cause} [", StringComparison.Ordinal))];
        return $"{cause}: sent {string.Join(", ", sent.Select(entry => $"{entry.At:HH:mm:ss.fff} ({entry.Fault?.ToString() ?? "answered"})"))}; runs made {string.Join(", ", runs.Select(id => $"{created[id]:HH:mm:ss.fff}"))}";
    }

    private static string CauseOf(int number) => $"chaos {number}";

    private static async Task<Dictionary<int, List<RunId>>> ReadRunsAsync(DbtCloudClient client, Dictionary<RunId, DateTimeOffset?> created, CancellationToken cancellationToken)
    {
        Dictionary<int, List<RunId>> runs = [];
        await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 100, OrderBy = "id", IncludeRelated = ["trigger"] }, cancellationToken))
        {
            string cause = run.Trigger?.Cause ?? throw new InvalidOperationException($"Run {run.Id} has no cause.");
            int number = int.Parse(cause.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
            if (!runs.TryGetValue(number, out List<RunId>? ids))
            {
                runs.Add(number, ids = []);
            }

            ids.Add(run.Id);
            created[run.Id] = run.CreatedAt;
        }

        return runs;
    }
}
