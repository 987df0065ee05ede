namespace DbtCloud.Emulator;

/// <summary>The misbehaviour that an emulator has in store. Safe to change while requests come in.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private Chaos? _chaos;

    internal FaultPlan()
    {
    }

    /// <summary>Adds a fault; of several that match a request, the one added first applies, all latencies besides.</summary>
    /// <param name="fault">The fault.</param>
    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _entries.Add(new Entry(fault));
        }
    }

    /// <summary>Misbehaves at random from now on, repeatably: the same seed and the same order of requests give the same faults.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="rate">The share of requests that go wrong, from 0 to 1.</param>
    /// <param name="accountId">The account that suffers; null for all.</param>
    public void AddChaos(int seed, double rate, long? accountId = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        lock (_gate)
        {
            _chaos = new Chaos(seed, rate, accountId);
        }
    }

    /// <summary>Removes all faults. A lock-out that has begun goes on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _chaos = null;
        }
    }

    internal IReadOnlyList<Fault> Take(JournalEntry request)
    {
        lock (_gate)
        {
            List<Fault> taken = [];
            foreach (Entry entry in _entries)
            {
                bool isLatency = entry.Fault.Kind == FaultKind.Latency;
                if ((isLatency || !taken.Exists(fault => fault.Kind != FaultKind.Latency)) && entry.TryTake(request))
                {
                    taken.Add(entry.Fault);
                }
            }

            if (_chaos?.Next(request) is { } random && taken.Count == 0)
            {
                taken.Add(random);
            }

            return taken;
        }
    }

    private sealed class Entry(Fault fault)
    {
        private int _seen;
        private int _applied;

        public Fault Fault { get; } = fault;

        public bool TryTake(JournalEntry request)
        {
            if (_applied >= Fault.Times || !Matches(request) || ++_seen <= Fault.Skip)
            {
                return false;
            }

            _applied++;
            return true;
        }

        private bool Matches(JournalEntry request)
            => (Fault.Method is null || Fault.Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
            && (Fault.PathContains is null || request.Path.Contains(Fault.PathContains, StringComparison.Ordinal))
            && (Fault.AccountId is null || Fault.AccountId == (request.PathAccountId ?? request.TokenAccountId))
            && (Fault.When is null || Fault.When(request));
    }
}
