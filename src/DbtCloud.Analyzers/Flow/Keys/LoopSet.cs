using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Flow.Keys;

/// <summary>The loops in which a value changes from one round to the next.</summary>
internal readonly struct LoopSet(ImmutableHashSet<int>? loops)
{
    public static readonly LoopSet Empty;

    private readonly ImmutableHashSet<int>? loops = loops;

    public bool IsEmpty => loops is null || loops.IsEmpty;

    public IEnumerable<int> Items => loops ?? ImmutableHashSet<int>.Empty;

    public bool Contains(int loop) => loops is not null && loops.Contains(loop);

    public LoopSet Add(int loop) => new((loops ?? ImmutableHashSet<int>.Empty).Add(loop));

    public LoopSet Union(LoopSet other)
        => other.loops is null ? this : loops is null ? other : new(loops.Union(other.loops));
}
