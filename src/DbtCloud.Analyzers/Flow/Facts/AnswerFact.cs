using DbtCloud.Analyzers.Flow.Keys;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>The type that an answer is read as.</summary>
internal sealed class AnswerFact(ITypeSymbol type, Key source)
{
    public ITypeSymbol Type { get; } = type;

    /// <summary>The answer: a member of what the request gave.</summary>
    public Key Source { get; } = source;
}
