using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Surfaces;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Calls: of known APIs, of the project's own methods, of closures, and of what nobody knows.</summary>
internal sealed partial class Evaluator
{
    private const int CostOfFutility = 250;
    private const int MaximumLaterInputs = 32;

    private readonly Dictionary<ISymbol, int> futile = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> active = new(SymbolEqualityComparer.Default);

    private Value EvalInvocation(IInvocationOperation operation)
    {
        Value? receiver = operation.Instance is null ? null : Eval(operation.Instance);
        Input[] inputs = EvalArguments(operation.Arguments);
        IMethodSymbol method = operation.TargetMethod;
        Value result = receiver is Choice
            ? Map(receiver, one => Invoke(operation, method, one, inputs))
            : Invoke(operation, method, receiver is null ? null : Plain(receiver), inputs);
        return result;
    }

    private Input[] EvalArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        Input[] inputs = new Input[arguments.Length];
        int count = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            Value value = argument.Parameter?.RefKind == RefKind.Out && argument.Value is IDeclarationExpressionOperation or IDiscardOperation
                ? Unknown(argument.Syntax, "out")
                : Eval(argument.Value);
            int index = argument.Parameter?.Ordinal ?? count;
            inputs[index < inputs.Length ? index : count] = new(Unwrap(argument), value);
            count++;
        }

        return inputs;
    }

    private static SyntaxNode Unwrap(IArgumentOperation argument) => argument.Value.Syntax;

    private static IEnumerable<Input> Explicit(ImmutableArray<IArgumentOperation> arguments, Input[] inputs)
        => arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is not null)
            .Select(argument => inputs[argument.Parameter!.Ordinal]);

    // What a caller leaves out, it gives by calling: the default value.
    private static IEnumerable<Input> Defaulted(ImmutableArray<IArgumentOperation> arguments, IReadOnlyList<Input> inputs, SyntaxNode call)
        => arguments.IsDefault
            ? []
            : arguments.Where(argument => argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Parameter is not null && argument.Parameter.Ordinal < inputs.Count)
                .Select(argument => new Input(call, inputs[argument.Parameter!.Ordinal].Value));

    private Value Invoke(IInvocationOperation operation, IMethodSymbol method, Value? receiver, Input[] inputs)
    {
        SyntaxNode syntax = operation.Syntax;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return receiver is Closure closure
                ? Apply(closure, inputs, syntax)
                : InvokeUnknown(operation, method, receiver, inputs);
        }

        Call call = new(this, operation, method, receiver, operation.Instance?.Syntax, operation.Arguments, inputs);
        foreach (Surface surface in Project.SurfacesFor(method.ContainingType))
        {
            if (surface.Invoke(call) is { } result)
            {
                return result;
            }
        }

        if (receiver is not null)
        {
            receiver = Materialize(receiver, operation.Instance?.Type);
            method = operation.Instance is IInstanceReferenceOperation && operation.Instance.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax
                ? method
                : (IMethodSymbol)Dispatch(method, receiver, operation.Instance?.Type);
        }

        if (Project.BodyOf(method) is not null)
        {
            Frame frame = InlineFrame(method, receiver, inputs, syntax, operation.Instance?.Syntax, operation.Arguments);
            CopyOut(operation, method, frame);
            return ResultOf(frame, method, syntax);
        }

        return InvokeUnknown(operation, method, receiver, inputs);
    }

    private void CopyOut(IInvocationOperation operation, IMethodSymbol method, Frame frame)
    {
        foreach (IArgumentOperation argument in operation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter)
            {
                IParameterSymbol own = method.Parameters.Length > parameter.Ordinal ? method.Parameters[parameter.Ordinal] : parameter;
                Assign(argument.Value, Store.Get(frame, own) ?? Store.Get(frame, own.OriginalDefinition) ?? Unknown(argument.Syntax, parameter.Name));
            }
        }
    }

    /// <summary>A method without source: its closures run, what it is called on may have changed, its result is its own.</summary>
    private Value InvokeUnknown(IInvocationOperation operation, IMethodSymbol method, Value? receiver, Input[] inputs)
    {
        Value? fromClosure = InvokeClosures(inputs, operation.Syntax);
        if (receiver is not null)
        {
            Touch(receiver);
        }

        foreach (IArgumentOperation argument in operation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter)
            {
                Assign(argument.Value, Unknown(argument.Syntax, parameter.Name, [receiver, .. inputs.Select(input => input.Value)]));
            }
        }

        // A retry policy, a lock or a timer gives back what the closure gives.
        if (fromClosure is not null && !method.ReturnsVoid && method.OriginalDefinition.TypeArguments.Length > 0)
        {
            return fromClosure;
        }

        return Unknown(operation.Syntax, method.Name, [receiver, .. inputs.Select(input => input.Value)]);
    }

    private Value? InvokeClosures(Input[] inputs, SyntaxNode syntax)
    {
        Value? result = null;
        foreach (Input input in inputs)
        {
            if (Plain(input.Value) is Closure closure)
            {
                result = Apply(closure, [], syntax);
            }
        }

        return result;
    }

    /// <summary>Runs a delegate; parameters without argument are unknown.</summary>
    public Value Apply(Value callee, IReadOnlyList<Input> inputs, SyntaxNode syntax)
    {
        if (Plain(callee) is not Closure closure)
        {
            return Unknown(syntax, "result", [callee, .. inputs.Select(input => input.Value)]);
        }

        if (closure.Body is null)
        {
            IMethodSymbol method = closure.Receiver is null ? closure.Method : (IMethodSymbol)Dispatch(closure.Method, closure.Receiver, null);
            if (method.MethodKind == MethodKind.LocalFunction)
            {
                return Run(method, closure.Scope, closure.Scope?.This, inputs, syntax);
            }

            return Project.BodyOf(method) is not null
                ? Inline(method, closure.Receiver, inputs, syntax, null)
                : ApplyUnknown(method, closure.Receiver, inputs, syntax);
        }

        return Run(closure.Method, closure.Scope, closure.Receiver, inputs, syntax, closure.Body);
    }

    private Value ApplyUnknown(IMethodSymbol method, Value? receiver, IReadOnlyList<Input> inputs, SyntaxNode syntax)
    {
        // Nobody knows what a method group is called with, but with how much: the surfaces count on that.
        if (method.ReducedFrom is { } extension && receiver is not null)
        {
            (method, inputs, receiver) = (extension, [new Input(syntax, receiver), .. inputs], null);
        }

        Input[] given = method.Parameters.Skip(inputs.Count).Select(parameter => new Input(syntax, Unknown(syntax, parameter.Name))).ToArray();
        Call call = new(this, null, method, receiver, null, ImmutableArray<IArgumentOperation>.Empty, [.. inputs, .. given]) { Site = syntax };
        foreach (Surface surface in Project.SurfacesFor(method.ContainingType))
        {
            if (surface.Invoke(call) is { } result)
            {
                return result;
            }
        }

        return Unknown(syntax, method.Name, [receiver, .. inputs.Select(input => input.Value)]);
    }

    public Value Inline(IMethodSymbol method, Value? receiver, IReadOnlyList<Input> inputs, SyntaxNode syntax, SyntaxNode? receiverSyntax)
        => ResultOf(InlineFrame(method, receiver, inputs, syntax, receiverSyntax), method, syntax);

    /// <summary>Runs what stands for the body of a method that a library makes from its declaration.</summary>
    public void InFrame(IMethodSymbol method, IReadOnlyList<Input> inputs, Value? receiver, SyntaxNode? receiverSyntax, SyntaxNode syntax, Action body)
    {
        Frame saved = Frame;
        Frame = new Frame(method, Frame, syntax)
        {
            This = receiver,
            Inputs = inputs.ToImmutableArray(),
            Receiver = receiver is not null && receiverSyntax is not null ? new Input(receiverSyntax, receiver) : null,
            Entry = Path,
            EntryMark = Store.Mark,
        };
        body();
        Frame = saved;
    }

    private Frame InlineFrame(IMethodSymbol method, Value? receiver, IReadOnlyList<Input> inputs, SyntaxNode syntax, SyntaxNode? receiverSyntax, ImmutableArray<IArgumentOperation> arguments = default)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Frame? scope = Frame;
            while (scope is not null && !SymbolEqualityComparer.Default.Equals(scope.Member, method.ContainingSymbol) && scope.Scope is not null)
            {
                scope = scope.Scope;
            }

            return RunFrame(method, scope, Frame.This, inputs, syntax, null, arguments);
        }

        return RunFrame(method, null, receiver, inputs, syntax, null, arguments, receiverSyntax);
    }

    private Value Run(IMethodSymbol method, Frame? scope, Value? self, IReadOnlyList<Input> inputs, SyntaxNode syntax, IOperation? body = null)
        => ResultOf(RunFrame(method, scope, self, inputs, syntax, body), method, syntax);

    private Frame RunFrame(
        IMethodSymbol method,
        Frame? scope,
        Value? self,
        IReadOnlyList<Input> inputs,
        SyntaxNode syntax,
        IOperation? body,
        ImmutableArray<IArgumentOperation> arguments = default,
        SyntaxNode? receiverSyntax = null)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        ImmutableArray<Input> written = (arguments.IsDefault ? inputs : Explicit(arguments, inputs as Input[] ?? inputs.ToArray())).ToImmutableArray();
        Frame frame = new(definition, Frame, syntax)
        {
            Scope = scope,
            This = self,
            Inputs = written.AddRange(Defaulted(arguments, inputs, syntax)),
            Receiver = self is not null && receiverSyntax is not null ? new Input(receiverSyntax, self) : null,
            Entry = Path,
            EntryMark = Store.Mark,
        };
        if (self is Instance { Creation: { Later.Count: < MaximumLaterInputs } creation } && !written.IsEmpty && !SymbolEqualityComparer.Default.Equals(Frame.Member.ContainingType, definition.ContainingType))
        {
            creation.Later.AddRange(written);
        }

        for (int index = 0; index < definition.Parameters.Length; index++)
        {
            IParameterSymbol parameter = definition.Parameters[index];
            Value value = index < inputs.Count ? inputs[index].Value : ParameterOf(parameter, syntax);
            Store.Set(frame, parameter, value);
        }

        active.TryGetValue(definition, out int depth);
        body ??= Project.BodyOf(definition);
        if (body is null || depth >= 2 || frame.Depth > MaximumDepth || IsExhausted || IsFutile(definition))
        {
            return frame;
        }

        int stepsBefore = steps;
        int factsBefore = Facts.Count;

        active[definition] = depth + 1;
        Frame saved = Frame;
        Guards path = Path;
        Frame = frame;
        Exec(body);
        foreach (Dictionary<Slot, Value?> exit in frame.ExitChanges)
        {
            JoinExit(exit);
        }

        frame.ExitChanges.Clear();
        Learn(definition, steps - stepsBefore, Facts.Count > factsBefore || frame.Returns.Any(returned => Tells(returned.Value)));

        Frame = saved;
        Path = path;
        active[definition] = depth;
        return frame;
    }

    // What has cost much and told nothing twice is taken for a method without body from then on.
    private bool IsFutile(IMethodSymbol method) => futile.TryGetValue(method, out int times) && times >= 2;

    private void Learn(IMethodSymbol method, int cost, bool useful)
    {
        if (useful)
        {
            futile[method] = int.MinValue;
        }
        else if (cost > CostOfFutility && silent == 0)
        {
            futile.TryGetValue(method, out int times);
            futile[method] = times < 0 ? times : times + 1;
        }
    }

    private static bool Tells(Value value) => value switch
    {
        Text text => text.SingleHole is not { Kind: KeyKind.Opaque or KeyKind.Computed },
        Null => false,
        Choice choice => choice.Alternatives.Any(alternative => Tells(alternative.Value)),
        _ => true,
    };

    private Value ParameterOf(IParameterSymbol parameter, SyntaxNode syntax)
        => parameter.HasExplicitDefaultValue
            ? parameter.ExplicitDefaultValue is { } value ? Text.Literal(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty, syntax) : Null.Value
            : Injected(parameter) ?? UnknownParameter(parameter, syntax);

    private Text UnknownParameter(IParameterSymbol parameter, SyntaxNode syntax)
    {
        Text value = Unknown(syntax, parameter.Name);
        NoteNarrow(parameter, parameter.Type, value);
        return value;
    }

    private void JoinExit(Dictionary<Slot, Value?> exit)
    {
        foreach (KeyValuePair<Slot, Value?> change in exit)
        {
            Value? now = Store.Get(change.Key.Owner, change.Key.Member);
            if (change.Value is not null && now is not null && !now.SameAs(change.Value))
            {
                Store.Set(change.Key.Owner, change.Key.Member, Join([new(Guards.None, now), new(Guards.None, change.Value)]));
            }
            else if (now is null)
            {
                Store.Set(change.Key.Owner, change.Key.Member, change.Value);
            }
        }
    }

    private Value ResultOf(Frame frame, IMethodSymbol method, SyntaxNode syntax)
    {
        if (frame.Yields.Count > 0)
        {
            Instance sequence = NewCollection(syntax, method.ReturnType, []);
            ImmutableArray<Value> known = frame.Yields.Where((_, index) => frame.YieldLoops[index] == 0).ToImmutableArray();
            Items items = known.Length == frame.Yields.Count
                ? new Items(known, null)
                : new Items(known, Join(frame.Yields.Where((_, index) => frame.YieldLoops[index] != 0).Select(value => new Alternative(Guards.None, value)))) { Loop = frame.YieldLoops.First(loop => loop != 0) };
            Store.Set(sequence, ContentMember, items);
            return sequence;
        }

        return frame.Returns.Count == 0
            ? Unknown(syntax, method.Name, frame.Inputs.Select(input => input.Value).ToArray())
            : Join(frame.Returns);
    }

    /// <summary>The member that runs: the override of the object's own type, or the only implementation there is.</summary>
    private ISymbol Dispatch(ISymbol member, Value receiver, ITypeSymbol? staticType)
    {
        if (member.IsStatic || !(member.IsVirtual || member.IsAbstract || member.IsOverride || member.ContainingType.TypeKind == TypeKind.Interface))
        {
            return member;
        }

        ITypeSymbol? type = Plain(receiver) is Instance { Type: { } own } ? own : staticType is null ? null : Project.ImplementationOf(staticType) ?? staticType;
        return type is INamedTypeSymbol named && Project.IsSource(named) ? ProjectModel.FindImplementation(member, named) ?? member : member;
    }
}
