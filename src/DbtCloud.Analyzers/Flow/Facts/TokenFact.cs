using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A value that is used as a dbt token.</summary>
internal sealed class TokenFact(Text value, SyntaxNode syntax)
{
    public Text Value { get; } = value;

    public SyntaxNode Syntax { get; } = syntax;
}
