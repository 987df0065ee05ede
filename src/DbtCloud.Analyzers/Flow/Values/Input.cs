using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>A value that goes into a call or an object, and the expression that gives it.</summary>
internal readonly struct Input(SyntaxNode syntax, Value value)
{
    public SyntaxNode Syntax { get; } = syntax;

    public Value Value { get; } = value;
}
