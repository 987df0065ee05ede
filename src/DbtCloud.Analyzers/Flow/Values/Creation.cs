using DbtCloud.Analyzers.Flow.Evaluation;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>The making of an object or tuple: what was put into it, and by which expressions.</summary>
internal sealed class Creation(SyntaxNode syntax, Frame frame)
{
    public long Number { get; } = Serial.Next();

    public SyntaxNode Syntax { get; } = syntax;

    public Frame Frame { get; } = frame;

    /// <summary>Constructor arguments, initialisers and later assignments from outside.</summary>
    public List<Input> Inputs { get; } = [];

    /// <summary>Arguments of calls made on the object from outside, for example of a builder's methods.</summary>
    public List<Input> Later { get; } = [];
}
