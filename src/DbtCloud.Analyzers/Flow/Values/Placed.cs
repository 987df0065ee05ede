using DbtCloud.Analyzers.Flow.Evaluation;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>A value together with the expression that put it where it is, for example a header and the place that set it.</summary>
internal sealed class Placed(Value inner, SyntaxNode expression, Frame frame) : Value
{
    public Value Inner { get; } = inner;

    public SyntaxNode Expression { get; } = expression;

    public Frame Frame { get; } = frame;

    /// <summary>True for a header of one request, false for a default of its client.</summary>
    public bool IsOwn { get; init; }

    public override bool SameAs(Value other) => other is Placed placed && placed.Expression == Expression && placed.Inner.SameAs(Inner);

    public override string ToString() => $"{Inner} @ {Expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
