using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>A call of a known API, its arguments evaluated and in the order of the parameters.</summary>
internal sealed class Call(
    Evaluator evaluator,
    IOperation? operation,
    IMethodSymbol method,
    Value? receiver,
    SyntaxNode? receiverSyntax,
    ImmutableArray<IArgumentOperation> arguments,
    Input[] inputs)
{
    private SyntaxNode? site;

    public Evaluator Evaluator { get; } = evaluator;

    public IOperation? Operation { get; } = operation;

    public IMethodSymbol Method { get; } = method;

    public string Name => Method.Name;

    /// <summary>The object that it is called on; of an extension method, its first argument.</summary>
    public Value? Receiver { get; } = receiver ?? (method.IsExtensionMethod && inputs.Length > 0 ? Evaluator.Plain(inputs[0].Value) : null);

    public SyntaxNode? ReceiverSyntax { get; } = receiverSyntax ?? (method.IsExtensionMethod && inputs.Length > 0 ? inputs[0].Syntax : null);

    /// <summary>All arguments, that of an extension method's receiver first.</summary>
    public Input[] Inputs { get; } = inputs;

    public ImmutableArray<IArgumentOperation> Arguments { get; } = arguments;

    public SyntaxNode Site { get => site ?? Operation?.Syntax ?? ReceiverSyntax ?? Inputs[0].Syntax; init => site = value; }

    /// <summary>The number of arguments without the receiver of an extension method.</summary>
    public int Count => Inputs.Length - Offset;

    private int Offset => Method.IsExtensionMethod ? 1 : 0;

    /// <summary>An argument by position, without the receiver of an extension method.</summary>
    public Value Value(int index) => Inputs[index + Offset].Value;

    public SyntaxNode Syntax(int index) => Inputs[index + Offset].Syntax;

    /// <summary>An argument by the name of its parameter.</summary>
    public Input? Named(params string[] names)
    {
        for (int index = 0; index < Method.Parameters.Length && index < Inputs.Length; index++)
        {
            if (Array.IndexOf(names, Method.Parameters[index].Name) >= 0)
            {
                return Inputs[index];
            }
        }

        return null;
    }

    /// <summary>The first argument that a predicate on its parameter's type holds for.</summary>
    public Input? OfType(Func<ITypeSymbol, bool> predicate)
    {
        for (int index = 0; index < Method.Parameters.Length && index < Inputs.Length; index++)
        {
            if (predicate(Method.Parameters[index].Type))
            {
                return Inputs[index];
            }
        }

        return null;
    }

    public Text TextAt(int index) => Evaluator.AsText(Value(index), Syntax(index));

    public Text Unknown() => Evaluator.Unknown(Site, Name, [Receiver, .. Inputs.Select(input => input.Value)]);
}
