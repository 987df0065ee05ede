using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A value that passes through 32 bits: a conversion or a declaration.</summary>
internal sealed class NarrowFact(SyntaxNode syntax, string what, Text value)
{
    public SyntaxNode Syntax { get; } = syntax;

    public string What { get; } = what;

    public Text Value { get; } = value;
}
