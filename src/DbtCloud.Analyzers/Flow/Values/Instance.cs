using DbtCloud.Analyzers.Flow.Keys;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>An object whose members the store keeps.</summary>
internal sealed class Instance(ITypeSymbol? type, Key identity, Creation? creation) : Value
{
    public long Number { get; } = Serial.Next();

    public ITypeSymbol? Type { get; } = type;

    /// <summary>What members are members of that nobody has set.</summary>
    public Key Identity { get; } = identity;

    /// <summary>How it was made; null where it came from outside.</summary>
    public Creation? Creation { get; } = creation;

    /// <summary>True where members that nobody has set have unknown values, not defaults.</summary>
    public bool IsOpen { get; init; }

    public override bool SameAs(Value other) => ReferenceEquals(this, other);

    public override string ToString() => $"{Type?.Name}#{Identity.Id}";
}
