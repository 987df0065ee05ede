using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>A loop or query that is being evaluated; number 0 where its elements are known and it runs once for each.</summary>
internal sealed class LoopScope(int number, SyntaxNode body, Frame frame)
{
    public int Number { get; } = number;

    public SyntaxNode Body { get; } = body;

    /// <summary>The call whose body the loop stands in.</summary>
    public Frame Frame { get; } = frame;
}
