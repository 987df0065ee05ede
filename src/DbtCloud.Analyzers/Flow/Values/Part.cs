using DbtCloud.Analyzers.Flow.Keys;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>Where a piece of a text comes from. Every evaluation makes its own, so that a piece can be followed by reference.</summary>
internal sealed class Part(Key? hole, SyntaxNode? syntax)
{
    /// <summary>The identity of an unknown piece; null for literal text.</summary>
    public Key? Hole { get; } = hole;

    /// <summary>The expression that brought it into being.</summary>
    public SyntaxNode? Syntax { get; } = syntax;
}
