using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Tasks are transparent; lazy values are made when they are asked for; parallel loops are loops.</summary>
internal sealed class TaskSurface : Surface
{
    /// <summary>Where a lazy value keeps the static member that it lies in.</summary>
    public const string Owner = "$owner";

    private const string Factory = "$factory";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" or "System.Threading.Tasks.TaskFactory" or "System.Lazy"
            or "System.Threading.Tasks.Parallel" or "System.Runtime.CompilerServices.TaskAwaiter" or "System.Runtime.CompilerServices.ValueTaskAwaiter"
            or "System.Runtime.CompilerServices.ConfiguredTaskAwaitable" or "System.Threading.Tasks.TaskAsyncEnumerableExtensions"
            or "System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter" or "System.Threading.Tasks.TaskExtensions" or "System.ArgumentNullException" or "System.ArgumentException";

    public override Value? Create(Call call)
    {
        if (call.Method.ContainingType.Name == "Lazy" && call.Inputs.Length > 0)
        {
            Instance lazy = call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "lazy");
            call.Evaluator.SetMember(lazy, Evaluator.Plain(call.Inputs[0].Value) is Closure ? Factory : "Value", call.Inputs[0].Value);
            return lazy;
        }

        return call.Inputs.Length > 0 && Evaluator.Plain(call.Inputs[0].Value) is not Closure && call.Method.ContainingType.Name == "ValueTask" ? call.Inputs[0].Value : null;
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (property.Name == "Value" && receiver is Instance lazy && evaluator.FindMember(lazy, Factory) is { } factory)
        {
            if (evaluator.FindMember(lazy, "Value") is { } known)
            {
                return known;
            }

            Value value = evaluator.Apply(factory, [], syntax);
            if (value is Text { SingleHole.Kind: KeyKind.Opaque } && evaluator.FindMember(lazy, Owner) is Text { SingleHole: { } owner })
            {
                value = Text.Hole(owner.Member("Value"), syntax);
            }

            evaluator.SetMember(lazy, "Value", value);
            return value;
        }

        return property.Name is "Result" or "CompletedTask" && receiver is not null ? receiver : null;
    }

    public override Value? Invoke(Call call)
    {
        switch (call.Name)
        {
            case "FromResult": return call.Value(0);
            case "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" or "Unwrap" or "Wait" or "AsTask" or "WithCancellation" or "Preserve": return call.Receiver;
            case "Run" or "StartNew" or "Factory" when call.Count > 0: return call.Evaluator.Apply(call.Value(0), [], call.Site);
            case "ContinueWith": return call.Evaluator.Apply(call.Value(0), [new Input(call.Site, call.Receiver ?? call.Unknown())], call.Site);
            case "WhenAll" or "WhenEach" or "WaitAll": return All(call);
            case "WhenAny": return call.Evaluator.ElementAt(All(call), call.Unknown(), call.Site);
            case "ForEachAsync" or "ForEach": return ForEach(call);
            case "Invoke":
                foreach (Value closure in call.Evaluator.ItemsOf(call.Value(0), call.Site).Known)
                {
                    call.Evaluator.Apply(closure, [], call.Site);
                }

                return call.Unknown();
            case "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace": return Null.Value;
            default: return null;
        }
    }

    private static Value All(Call call)
    {
        if (call.Count == 1)
        {
            return call.Value(0);
        }

        return call.Evaluator.Sequence(call.Site, call.Method.ReturnType, new Items(call.Inputs.Select(input => input.Value).ToImmutableArray(), null));
    }

    private static Text ForEach(Call call)
    {
        Input? closure = call.Inputs.Cast<Input?>().LastOrDefault(input => Evaluator.Plain(input!.Value.Value) is Closure);
        if (closure is { } body)
        {
            call.Evaluator.ForEach(call.Value(0), call.Syntax(0), body.Syntax, element =>
            {
                call.Evaluator.Apply(body.Value, [new Input(call.Syntax(0), element)], body.Syntax);
                return Completion.Next;
            });
        }

        return call.Unknown();
    }
}
