using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>One of a few values, by conditions.</summary>
internal sealed class Choice : Value
{
    private const int Maximum = 8;

    private Choice(ImmutableArray<Alternative> alternatives) => Alternatives = alternatives;

    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>The join of alternatives; null where there are too many to keep.</summary>
    public static Value? Of(IEnumerable<Alternative> alternatives)
    {
        List<Alternative> flat = [];
        foreach (Alternative alternative in alternatives)
        {
            foreach (Alternative inner in Flatten(alternative.Value))
            {
                Guards guards = alternative.Guards.And(inner.Guards);
                // Which entry of a table gives a value is kept, also where two give the same: what else comes from the entry depends on it.
                int same = guards.Items.Any(guard => guard.IsSelection) ? -1 : flat.FindIndex(known => known.Value.SameAs(inner.Value));
                if (same < 0)
                {
                    flat.Add(new(guards, inner.Value));
                }
                else
                {
                    flat[same] = new(Common(flat[same].Guards, guards), inner.Value);
                }
            }
        }

        return flat.Count switch
        {
            0 or > Maximum => null,
            1 => flat[0].Value,
            _ => new Choice(flat.ToImmutableArray()),
        };
    }

    public static ImmutableArray<Alternative> Flatten(Value value)
        => value is Choice choice ? choice.Alternatives : ImmutableArray.Create(new Alternative(Guards.None, value));

    public Choice With(Func<Alternative, Alternative> change) => new(Alternatives.Select(change).ToImmutableArray());

    public override bool SameAs(Value other)
        => other is Choice choice
            && choice.Alternatives.Length == Alternatives.Length
            && Alternatives.Zip(choice.Alternatives, (left, right) => left.Value.SameAs(right.Value)).All(same => same);

    public override string ToString() => string.Join(" | ", Alternatives.Select(alternative => $"[{alternative.Guards}] {alternative.Value}"));

    // A value that both branches give holds whenever what the branches have in common does.
    private static Guards Common(Guards left, Guards right)
        => new(left.Items.Where(guard => right.Items.Any(other => other.Subject.Equals(guard.Subject) && other.Expected == guard.Expected && other.Holds == guard.Holds)).ToImmutableArray());
}
