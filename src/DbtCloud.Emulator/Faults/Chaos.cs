namespace DbtCloud.Emulator;

/// <summary>Seeded random misbehaviour.</summary>
internal sealed class Chaos(int seed, double rate, long? accountId)
{
#pragma warning disable CA5394 // Repeatable, not secure, is what is wanted.
    private readonly Random _random = new(seed);

    public Fault? Next(JournalEntry request)
    {
        if (accountId is { } only && only != (request.PathAccountId ?? request.TokenAccountId))
        {
            return null;
        }

        // Both numbers are drawn for every request, so that one fault more or less does not shift the rest.
        double roll = _random.NextDouble();
        int choice = _random.Next(9);
        if (roll >= rate)
        {
            return null;
        }

        return choice switch
        {
            0 => Fault.Status(500),
            1 => Fault.Status(502),
            2 => Fault.Status(503),
            3 => Fault.Status(500, afterActing: true),
            4 => Fault.Reset(),
            5 => Fault.Reset(afterActing: true),
            6 => Fault.Truncate(_random.Next(1, 200)),
            7 => Fault.Latency(TimeSpan.FromMilliseconds(_random.Next(50, 1500))),
            _ => Fault.Html(),
        };
    }
#pragma warning restore CA5394
}
