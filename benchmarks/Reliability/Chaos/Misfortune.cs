using System.Collections.Concurrent;
using DbtCloud.Emulator;

namespace DbtCloud.Benchmarks.Reliability.Chaos;

/// <summary>Draws what goes wrong with each request: for triggers every way in which an answer can be lost, for reads what reads meet.</summary>
internal sealed class Misfortune
{
    private readonly Random random;
    private readonly double rate;
    private readonly (string Name, int Weight, Func<Fault> Create)[] triggers;
    private readonly (string Name, int Weight, Func<Fault> Create)[] reads;
    private readonly ConcurrentDictionary<string, int> counts = new();
    private JournalEntry? drawnFor;
    private string? drawn;

    public Misfortune(ChaosOptions options)
    {
        random = new Random(options.Seed);
        rate = options.FaultRate;
        triggers =
        [
            ("reset before acting", 20, () => Fault.Reset()),
            ("reset after acting", 20, () => Fault.Reset(afterActing: true)),
            ("500 after acting", 15, () => Fault.Status(500, afterActing: true)),
            ("502 before acting", 10, () => Fault.Status(502)),
            ("503 with Retry-After", 5, () => Fault.Status(503) with { RetryAfter = "1" }),
            ("429", 2, () => Fault.Status(429) with { RetryAfter = "1" }),
            ("body cut off", 8, () => Fault.Truncate(40)),
            ("slow answer", 10, () => Fault.Latency(options.AttemptTimeout * 0.5) with { AfterActing = true }),
            ("answer too late", 5, () => Fault.Latency(options.AttemptTimeout * 1.5) with { AfterActing = true }),
            ("acts after the answer was lost", 15, () => Fault.ResetThenAct(options.Lateness)),
            ("acts soon after the answer was lost", 5, () => Fault.ResetThenAct(options.Lateness * 0.1)),
        ];
        reads =
        [
            ("read: reset", 1, () => Fault.Reset()),
            ("read: 500", 1, () => Fault.Status(500)),
            ("read: 503", 1, () => Fault.Status(503)),
            ("read: body cut off", 1, () => Fault.Truncate(1000)),
            ("read: slow", 1, () => Fault.Latency(options.AttemptTimeout * 0.5)),
        ];
    }

    public IEnumerable<(string Name, int Count)> Counts => counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    public void AddTo(FaultPlan faults)
    {
        foreach ((string name, _, Func<Fault> create) in triggers.Concat(reads))
        {
            faults.Add(create() with { When = request => Draw(request) == name });
        }
    }

    // The plan asks each of its faults in turn, under its gate: one draw for all of them.
    private string? Draw(JournalEntry request)
    {
        if (!ReferenceEquals(request, drawnFor))
        {
            drawnFor = request;
            drawn = DrawAnew(request);
            if (drawn is not null)
            {
                counts.AddOrUpdate(drawn, 1, static (_, count) => count + 1);
            }
        }

        return drawn;
    }

#pragma warning disable CA5394 // Repeatable, not secure, is what is wanted.
    private string? DrawAnew(JournalEntry request)
    {
        if (random.NextDouble() >= rate)
        {
            return null;
        }

        (string Name, int Weight, Func<Fault> Create)[] choice = request.Method == "POST" ? triggers : reads;
        int left = random.Next(choice.Sum(fault => fault.Weight));
        return choice.First(fault => (left -= fault.Weight) < 0).Name;
    }
#pragma warning restore CA5394
}
