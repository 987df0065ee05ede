using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>The content of a collection: known elements, or one element that stands for any number of them, or both.</summary>
internal sealed class Items(ImmutableArray<Value> known, Value? rest) : Value
{
    public static readonly Items None = new(ImmutableArray<Value>.Empty, null);

    public ImmutableArray<Value> Known { get; } = known;

    /// <summary>What an element of unknown number looks like; null where all are known.</summary>
    public Value? Rest { get; } = rest;

    /// <summary>The loop that <see cref="Rest"/> was made in, where a query made it.</summary>
    public int Loop { get; init; }

    public override bool SameAs(Value other)
        => other is Items items
            && items.Known.Length == Known.Length
            && Known.Zip(items.Known, (left, right) => left.SameAs(right)).All(same => same)
            && (Rest is null ? items.Rest is null : items.Rest is not null && Rest.SameAs(items.Rest));

    public override string ToString() => $"[{string.Join(", ", Known)}{(Rest is null ? string.Empty : $", {Rest}*")}]";
}
