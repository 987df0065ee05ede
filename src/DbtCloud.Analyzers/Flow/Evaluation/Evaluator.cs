using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// Runs bodies symbolically, in evaluation order: operations become <see cref="Value"/>s, calls of the project's own
/// methods are run in place, and the <see cref="Surfaces.Surface"/>s turn calls of known APIs into facts.
/// </summary>
internal sealed partial class Evaluator(ProjectModel project, FactSink facts)
{
    /// <summary>The most that a body may cost, in operations and what is looked at again.</summary>
    public const int MaximumSteps = 7_000;

    private const int MaximumStepsOfProject = 600_000;
    private const int StepsOfLateBodies = 1_000;
    private const int MaximumStepsOfLargeProject = 1_500_000;
    private const int StepsOfLastBodies = 200;
    private const int MaximumNesting = 320;
    private const int MaximumDepth = 24;
    private const int MaximumCreations = 300;
    private const int MaximumRequests = 600;

    private readonly List<Creation> creations = [];
    private int steps;
    private int stepsOfProject;
    private int requests;
    private int allowedSteps = MaximumSteps;
    private bool hasAllSteps = true;
    private int nesting;
    private int silent;
    private int lastLoop;

    public ProjectModel Project { get; } = project;

    public Store Store { get; } = new();

    public Frame Frame { get; private set; } = null!;

    public Guards Path { get; private set; } = Guards.None;

    public ImmutableStack<LoopScope> Loops { get; private set; } = ImmutableStack<LoopScope>.Empty;

    public IReadOnlyList<Creation> Creations => creations;

    /// <summary>True where the body is too large to be understood in time: nothing is concluded from there on.</summary>
    public bool IsExhausted => Steps > allowedSteps;

    /// <summary>What the present body has cost so far.</summary>
    public int Steps => steps + (Store.Work / 4);

    /// <summary>True while nothing is recorded: the first rounds of a loop, or constructors run for their state.</summary>
    public bool IsSilent => silent > 0 || IsExhausted;

    public FactSink Facts { get; } = facts;

    /// <summary>The loops that are being run for an unknown element.</summary>
    public LoopSet ActiveLoops
    {
        get
        {
            LoopSet active = LoopSet.Empty;
            foreach (LoopScope loop in Loops)
            {
                active = loop.Number == 0 ? active : active.Add(loop.Number);
            }

            return active;
        }
    }

    /// <summary>A value of which nothing is known, save that it may depend on others.</summary>
    public Text Unknown(SyntaxNode? syntax, string name, params Value?[] dependsOn)
        => Text.Hole(Key.Opaque(name, dependsOn.Aggregate(ActiveLoops, (all, value) => value is null ? all : all.Union(VariesOf(value)))), syntax);

    public Value Eval(IOperation? operation)
    {
        if (operation is null)
        {
            return Unknown(null, "nothing");
        }

        if (IsExhausted || nesting > MaximumNesting)
        {
            steps = nesting > MaximumNesting ? Math.Max(steps, allowedSteps + 1) : steps;
            return Unknown(operation.Syntax, "value");
        }

        steps++;
        nesting++;
        Value value = operation.ConstantValue.HasValue && operation is not (IAssignmentOperation or IConditionalOperation)
            ? Constant(operation)
            : EvalCore(operation);
        nesting--;
        return value;
    }

    public T Silently<T>(Func<T> action)
    {
        silent++;
        T result = action();
        silent--;
        return result;
    }

    /// <summary>The identity of a value.</summary>
    public Key KeyOf(Value value) => value switch
    {
        Text text => text.ToKey(),
        Instance instance => instance.Identity,
        Placed placed => KeyOf(placed.Inner),
        Null => Key.Constant("null"),
        Choice choice => Key.Computed("choice", "value", choice.Alternatives.Select(alternative => KeyOf(alternative.Value))),
        _ => Key.Opaque("value", ActiveLoops),
    };

    public static LoopSet VariesOf(Value value) => value switch
    {
        Text text => text.Varies,
        Instance instance => instance.Identity.Varies,
        Placed placed => VariesOf(placed.Inner),
        Choice choice => choice.Alternatives.Aggregate(LoopSet.Empty, (all, one) => all.Union(VariesOf(one.Value))),
        _ => LoopSet.Empty,
    };

    /// <summary>Applies a function to every alternative of a value.</summary>
    public Value Map(Value value, Func<Value, Value> function)
    {
        if (value is not Choice choice)
        {
            return function(value is Placed placed ? placed.Inner : value);
        }

        Guards saved = Path;
        List<Alternative> results = [];
        foreach (Alternative alternative in choice.Alternatives)
        {
            if (!saved.Exclude(alternative.Guards))
            {
                Path = saved.And(alternative.Guards);
                results.Add(new(alternative.Guards, function(alternative.Value is Placed placed ? placed.Inner : alternative.Value)));
            }
        }

        Path = saved;
        return Choice.Of(results) ?? Unknown(null, "value", value);
    }

    /// <summary>Applies a function to every combination of alternatives that can be at once.</summary>
    public Value Map(Value left, Value right, Func<Value, Value, Value> function)
    {
        List<Alternative> results = [];
        foreach (Alternative first in Choice.Flatten(left))
        {
            foreach (Alternative second in Choice.Flatten(right))
            {
                Guards guards = first.Guards.And(second.Guards);
                if (!first.Guards.Exclude(second.Guards) && !Path.Exclude(guards))
                {
                    results.Add(new(guards, function(Plain(first.Value), Plain(second.Value))));
                }
            }
        }

        return Choice.Of(results) ?? Unknown(null, "value", left, right);
    }

    /// <summary>The join of values that hold under different conditions.</summary>
    public Value Join(IEnumerable<Alternative> alternatives)
    {
        List<Alternative> list = alternatives.ToList();
        return Choice.Of(list) ?? Unknown(null, "value", list.Select(alternative => alternative.Value).ToArray());
    }

    public static Value Plain(Value value) => value is Placed placed ? placed.Inner : value;

    /// <summary>The value as text; objects and closures have none.</summary>
    public Text AsText(Value value, SyntaxNode? syntax) => Plain(value) switch
    {
        Text text => text,
        Null => Text.Empty,
        Instance instance => Text.Hole(instance.Identity, syntax),
        _ => Unknown(syntax, "value", value),
    };

    /// <summary>False where a body has sent so many requests that further ones tell nothing new.</summary>
    public bool CountRequest() => ++requests <= MaximumRequests;

    public void Note(Creation creation)
    {
        if (creations.Count < MaximumCreations)
        {
            creations.Add(creation);
        }
    }

    private int NewLoop() => ++lastLoop;

    private static Value Constant(IOperation operation)
    {
        object? constant = operation.ConstantValue.Value;
        if (constant is null)
        {
            return Null.Value;
        }

        if (operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
        {
            return Text.Literal(member.Name, operation.Syntax);
        }

        return Text.Literal(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty, WrittenAt(operation));
    }

    // A constant is written where it is declared.
    private static SyntaxNode WrittenAt(IOperation operation)
    {
        if (operation.Parent is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter }
            && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax { Default.Value: { } given })
        {
            return given;
        }

        ISymbol? constant = operation switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            IConversionOperation { OperatorMethod: null } conversion => conversion.Operand is IFieldReferenceOperation inner ? inner.Field : (conversion.Operand as ILocalReferenceOperation)?.Local,
            _ => null,
        };
        return constant?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : operation.Syntax;
    }

    private Value EvalCore(IOperation operation)
    {
        switch (operation)
        {
            case IParenthesizedOperation parenthesized: return Eval(parenthesized.Operand);
            case IConversionOperation conversion: return EvalConversion(conversion);
            case IAwaitOperation awaited: return Eval(awaited.Operation);
            case ILocalReferenceOperation local: return ReadLocal(local.Local, local.Syntax);
            case IParameterReferenceOperation parameter: return ReadParameter(parameter.Parameter, parameter.Syntax);
            case IInstanceReferenceOperation instance: return ReadInstance(instance);
            case IFieldReferenceOperation field: return ReadField(field);
            case IPropertyReferenceOperation property: return ReadProperty(property);
            case IMethodReferenceOperation method: return ReadMethod(method);
            case IArrayElementReferenceOperation element: return ReadElement(element);
            case IInvocationOperation invocation: return EvalInvocation(invocation);
            case IObjectCreationOperation creation: return EvalCreation(creation);
            case IAnonymousObjectCreationOperation anonymous: return EvalAnonymous(anonymous);
            case ITupleOperation tuple: return EvalTuple(tuple);
            case IWithOperation with: return EvalWith(with);
            case IArrayCreationOperation array: return EvalArray(array);
            case IArrayInitializerOperation initializer: return NewCollection(initializer.Syntax, null, initializer.ElementValues.Select(Eval));
            case IDelegateCreationOperation creation: return Eval(creation.Target);
            case IAnonymousFunctionOperation lambda: return new Closure(lambda.Symbol, lambda.Body, Frame, Frame.This);
            case ITranslatedQueryOperation query: return Eval(query.Operation);
            case IInterpolatedStringOperation interpolated: return EvalInterpolated(interpolated);
            case IInterpolatedStringHandlerCreationOperation handler: return Eval(handler.Content);
            case IInterpolatedStringAdditionOperation addition: return Concat(addition.Syntax, Eval(addition.Left), Eval(addition.Right));
            case IUtf8StringOperation utf8: return Text.Literal(utf8.Value, utf8.Syntax);
            case IBinaryOperation binary: return EvalBinary(binary);
            case IUnaryOperation unary: return EvalUnary(unary);
            case IConditionalOperation conditional: return EvalConditional(conditional);
            case ICoalesceOperation coalesce: return EvalCoalesce(coalesce);
            case ICoalesceAssignmentOperation assignment: return EvalCoalesceAssignment(assignment);
            case IConditionalAccessOperation access: return EvalConditionalAccess(access);
            case IConditionalAccessInstanceOperation: return accessed.Count > 0 ? accessed.Peek() : Unknown(operation.Syntax, "value");
            case ISimpleAssignmentOperation assignment: return EvalAssignment(assignment);
            case ICompoundAssignmentOperation compound: return EvalCompound(compound);
            case IIncrementOrDecrementOperation increment: return EvalIncrement(increment);
            case IDeconstructionAssignmentOperation deconstruction: return EvalDeconstruction(deconstruction);
            case IDeclarationExpressionOperation declaration: return Eval(declaration.Expression);
            case IIsPatternOperation or IIsTypeOperation: return EvalTest(operation);
            case ISwitchExpressionOperation selection: return EvalSwitchExpression(selection);
            case IThrowOperation thrown: return EvalThrow(thrown);
            case IDefaultValueOperation or ITypeOfOperation or ISizeOfOperation: return Unknown(operation.Syntax, "default");
            case INameOfOperation: return Unknown(operation.Syntax, "name");
            case IEventAssignmentOperation or IDynamicInvocationOperation: return EvalChildren(operation);
            case IRangeOperation or IImplicitIndexerReferenceOperation: return EvalRange(operation);
            case ITypeParameterObjectCreationOperation: return new Instance(operation.Type, Key.Opaque("object", ActiveLoops), null);
            case IBlockOperation or IExpressionStatementOperation or IReturnOperation:
                Exec(operation);
                return Unknown(operation.Syntax, "nothing");
            default: return EvalOther(operation);
        }
    }

    // OperationKind.CollectionExpression of later compilers; a params span is one without syntax of its own.
    private const OperationKind CollectionExpression = (OperationKind)127;

    // Collection expressions have no operation of their own in the lowest supported compiler; others are half-typed code.
    private Value EvalOther(IOperation operation)
    {
        if (operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax || operation.Kind == CollectionExpression)
        {
            List<Value> known = [];
            Value? rest = null;
            int loop = 0;
            foreach (IOperation child in operation.ChildOperations)
            {
                if (child.Syntax.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.SpreadElement))
                {
                    Items spread = ItemsOf(Eval(child.ChildOperations.FirstOrDefault()), child.Syntax);
                    known.AddRange(spread.Known);
                    rest ??= spread.Rest;
                    loop = loop == 0 ? spread.Loop : loop;
                }
                else
                {
                    known.Add(Eval(child));
                }
            }

            Instance collection = NewCollection(operation.Syntax, operation.Type, known);
            Store.Set(collection, ContentMember, new Items(known.ToImmutableArray(), rest) { Loop = loop });
            return collection;
        }

        return EvalChildren(operation);
    }

    private Value EvalChildren(IOperation operation)
    {
        List<Value> values = [];
        foreach (IOperation child in operation.ChildOperations)
        {
            values.Add(Eval(child));
        }

        return Unknown(operation.Syntax, "value", values.ToArray());
    }
}
