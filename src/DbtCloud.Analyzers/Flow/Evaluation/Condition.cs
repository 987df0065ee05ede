using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>A condition: its outcome where it is known, else what holds in each branch.</summary>
internal readonly struct Condition(bool? outcome, ImmutableArray<Guard> whenTrue, ImmutableArray<Guard> whenFalse)
{
    public static readonly Condition Unknown = new(null, ImmutableArray<Guard>.Empty, ImmutableArray<Guard>.Empty);

    public bool? Outcome { get; } = outcome;

    public ImmutableArray<Guard> WhenTrue { get; } = whenTrue;

    public ImmutableArray<Guard> WhenFalse { get; } = whenFalse;

    public static Condition Known(bool outcome) => new(outcome, ImmutableArray<Guard>.Empty, ImmutableArray<Guard>.Empty);

    public static Condition On(Guard guard)
        => new(null, ImmutableArray.Create(guard), ImmutableArray.Create(new Guard(guard.Subject, guard.Expected, !guard.Holds)));

    public Condition Negate() => new(Outcome is { } known ? !known : null, WhenFalse, WhenTrue);
}
