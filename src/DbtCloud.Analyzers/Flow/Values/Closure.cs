using DbtCloud.Analyzers.Flow.Evaluation;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>A lambda, local function or method group, with what it has captured.</summary>
internal sealed class Closure(IMethodSymbol method, IOperation? body, Frame? scope, Value? receiver) : Value
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The lambda; null for a method group.</summary>
    public IOperation? Body { get; } = body;

    public Frame? Scope { get; } = scope;

    public Value? Receiver { get; } = receiver;

    public override bool SameAs(Value other)
        => other is Closure closure && SymbolEqualityComparer.Default.Equals(closure.Method, Method) && closure.Scope == Scope;

    public override string ToString() => $"=> {Method.Name}";
}
