using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>One call of a method, lambda or local function.</summary>
internal sealed class Frame(ISymbol member, Frame? caller, SyntaxNode? callSyntax)
{
    public long Number { get; } = Serial.Next();

    public ISymbol Member { get; } = member;

    public Frame? Caller { get; } = caller;

    public Frame Root => Caller is null ? this : Caller.Root;

    /// <summary>The call in the body of <see cref="Caller"/>.</summary>
    public SyntaxNode? CallSyntax { get; } = callSyntax;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>The frame of the body that a lambda or local function stands in.</summary>
    public Frame? Scope { get; init; }

    public Value? This { get; set; }

    /// <summary>The class that an inherited member is run for.</summary>
    public INamedTypeSymbol? Inheritor { get; set; }

    /// <summary>The arguments that the caller wrote.</summary>
    public ImmutableArray<Input> Inputs { get; set; } = ImmutableArray<Input>.Empty;

    /// <summary>What the caller wrote before the dot.</summary>
    public Input? Receiver { get; set; }

    /// <summary>What must hold for the call to be reached.</summary>
    public Guards Entry { get; init; } = Guards.None;

    public List<Alternative> Returns { get; } = [];

    public List<Value> Yields { get; } = [];

    /// <summary>For each of <see cref="Yields"/> the loop of the body that it stands in, 0 for none.</summary>
    public List<int> YieldLoops { get; } = [];

    /// <summary>Changes of objects made before a return inside a branch.</summary>
    public List<Dictionary<Slot, Value?>> ExitChanges { get; } = [];

    public int EntryMark { get; init; }
}
