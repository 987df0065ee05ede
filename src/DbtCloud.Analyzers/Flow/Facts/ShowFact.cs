using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A value that is shown to somebody.</summary>
internal sealed class ShowFact(TokenExposure exposure, Text value, SyntaxNode syntax, Frame frame)
{
    public TokenExposure Exposure { get; } = exposure;

    public Text Value { get; } = value;

    public SyntaxNode Syntax { get; } = syntax;

    public Frame Frame { get; } = frame;
}
