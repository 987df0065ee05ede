using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>All that must hold together.</summary>
internal sealed class Guards(ImmutableArray<Guard> items)
{
    public static readonly Guards None = new(ImmutableArray<Guard>.Empty);

    private const int Maximum = 16;

    public ImmutableArray<Guard> Items { get; } = items;

    public Guards And(IEnumerable<Guard> more)
    {
        ImmutableArray<Guard> all = Items.AddRange(more);
        return all.Length == Items.Length ? this : new(all.Length > Maximum ? all.RemoveRange(0, all.Length - Maximum) : all);
    }

    public Guards And(Guards other) => other.Items.IsEmpty ? this : Items.IsEmpty ? other : And(other.Items);

    /// <summary>True where both cannot hold for one run of the code.</summary>
    public bool Exclude(Guards other)
    {
        foreach (Guard guard in Items)
        {
            foreach (Guard against in other.Items)
            {
                if (guard.Excludes(against))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Without what changes from round to round of a loop, and without the choice of an entry: both branches of such a condition run.</summary>
    /// <param name="value">A value that the same choice may decide: for one choice it is one value.</param>
    public Guards Stable(Key? value = null) => Items.All(guard => IsStable(guard, value)) ? this : new(Items.RemoveAll(guard => !IsStable(guard, value)));

    private static bool IsStable(Guard guard, Key? value)
        => guard.Subject.Varies.IsEmpty && (!guard.IsSelection || (value is not null && value.Mentions(guard.Subject.Id)));

    public override string ToString() => string.Join(" & ", Items);
}
