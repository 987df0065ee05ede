using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Surfaces;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Objects, tuples and collections.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Where a collection keeps its <see cref="Items"/>.</summary>
    public const string ContentMember = "$items";

    public Instance NewObject(ITypeSymbol? type, SyntaxNode syntax, string name = "object")
    {
        Creation creation = new(syntax, Frame);
        return new Instance(type, Key.Opaque(name, ActiveLoops), creation);
    }

    public Instance NewCollection(SyntaxNode syntax, ITypeSymbol? type, IEnumerable<Value> elements)
    {
        Instance collection = NewObject(type, syntax, "collection");
        Store.Set(collection, ContentMember, new Items(elements.ToImmutableArray(), null));
        return collection;
    }

    public Instance NewPair(SyntaxNode syntax, Value key, Value value, SyntaxNode? keySyntax = null, SyntaxNode? valueSyntax = null)
    {
        Instance pair = NewObject(null, syntax, "pair");
        Store.Set(pair, "Key", key);
        Store.Set(pair, "Value", value);
        pair.Creation!.Inputs.Add(new(keySyntax ?? syntax, key));
        pair.Creation.Inputs.Add(new(valueSyntax ?? syntax, value));
        Note(pair.Creation);
        return pair;
    }

    private Value EvalCreation(IObjectCreationOperation operation)
    {
        if (operation.Constructor is not { } constructor)
        {
            return EvalChildren(operation);
        }

        Input[] inputs = EvalArguments(operation.Arguments);
        Value? created = null;
        foreach (Surface surface in Project.SurfacesFor(constructor.ContainingType))
        {
            created = surface.Create(new Call(this, operation, constructor, null, null, operation.Arguments, inputs));
            if (created is not null)
            {
                break;
            }
        }

        if (created is null)
        {
            Instance instance = NewObject(operation.Type, operation.Syntax);
            if (Project.IsSource(constructor.ContainingType))
            {
                Note(instance.Creation!);
                instance.Creation!.Inputs.AddRange(Explicit(operation.Arguments, inputs));
                Construct(instance, constructor, inputs, operation.Syntax);
            }
            else
            {
                InvokeClosures(inputs, operation.Syntax);
            }

            created = instance;
        }

        return Initialize(created, operation.Initializer);
    }

    private Value Initialize(Value created, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return created;
        }

        receivers.Push(created);
        foreach (IOperation member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation assignment:
                    Value value = Eval(assignment.Value);
                    Assign(assignment.Target, value);
                    if (Plain(created) is Instance { Creation: { } creation } && creation.Inputs.All(input => input.Syntax != assignment.Value.Syntax))
                    {
                        creation.Inputs.Add(new(assignment.Value.Syntax, value));
                    }

                    break;
                case IMemberInitializerOperation nested:
                    Initialize(Eval(nested.InitializedMember), nested.Initializer);
                    break;
                default:
                    Eval(member);
                    break;
            }
        }

        receivers.Pop();
        return created;
    }

    /// <summary>Runs field initialisers and a constructor on a new object.</summary>
    private void Construct(Instance instance, IMethodSymbol constructor, Input[] inputs, SyntaxNode? syntax)
    {
        if (Frame is not null && Frame.Depth > MaximumDepth)
        {
            return;
        }

        IOperation? body = Project.BodyOf(constructor);
        Frame caller = Frame!;
        Frame frame = new(constructor, caller, syntax)
        {
            This = instance,
            Inputs = inputs.ToImmutableArray(),
            Entry = Path,
            EntryMark = Store.Mark,
        };
        for (int index = 0; index < constructor.Parameters.Length; index++)
        {
            IParameterSymbol parameter = constructor.Parameters[index];
            Value value = index < inputs.Length ? inputs[index].Value : Unknown(syntax, parameter.Name);
            Store.Set(frame, parameter, value);
            Store.Set(instance, CapturedName(parameter), value);
            if (constructor.ContainingType.IsRecord && constructor.ContainingType.GetMembers(parameter.Name).Any(member => member is IPropertySymbol)
                && ProjectModel.IsPrimary(constructor))
            {
                Store.Set(instance, parameter.Name, value);
            }
        }

        Guards path = Path;
        Frame = frame;
        bool chained = body is IConstructorBodyOperation { Initializer: IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var next } } }
            && SymbolEqualityComparer.Default.Equals(next.ContainingType, constructor.ContainingType);
        if (!chained)
        {
            foreach ((ISymbol member, IOperation initializer) in Project.MemberInitializersOf(constructor.ContainingType))
            {
                Store.Set(instance, member.Name, Eval(initializer));
            }
        }

        if (body is IConstructorBodyOperation constructorBody)
        {
            if (constructorBody.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call })
            {
                ConstructBase(instance, call);
            }

            Exec(constructorBody.BlockBody ?? constructorBody.ExpressionBody);
        }

        if (Project.PrimaryBaseCallOf(constructor) is { } baseCall)
        {
            ConstructBase(instance, baseCall);
        }
        else if (!chained && body is not IConstructorBodyOperation { Initializer: not null } && constructor.ContainingType.BaseType is { } baseType && Project.IsSource(baseType)
            && baseType.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } parameterless)
        {
            Construct(instance, parameterless, [], syntax);
        }

        Frame = caller;
        Path = path;
    }

    private void ConstructBase(Instance instance, IInvocationOperation call)
    {
        Input[] inputs = EvalArguments(call.Arguments);
        if (Project.IsSource(call.TargetMethod.ContainingType))
        {
            // A derived class may put a token and an account together right there.
            Creation creation = new(call.Syntax, Frame);
            creation.Inputs.AddRange(Explicit(call.Arguments, inputs));
            Note(creation);
            Construct(instance, call.TargetMethod, inputs, call.Syntax);
            return;
        }

        // What a base class of a library is given, it mostly gives back by a property of that name.
        foreach (IParameterSymbol parameter in call.TargetMethod.Parameters.Where(parameter => parameter.Ordinal < inputs.Length && parameter.Name.Length > 0))
        {
            string name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
            if (Store.Get(instance, name) is null && inputs[parameter.Ordinal].Value is not Null)
            {
                Store.Set(instance, name, inputs[parameter.Ordinal].Value);
            }
        }
    }

    private Value EvalAnonymous(IAnonymousObjectCreationOperation operation)
    {
        Instance instance = NewObject(operation.Type, operation.Syntax, "object");
        foreach (IOperation initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                Value value = Eval(assignment.Value);
                Store.Set(instance, property.Property.Name, value);
                instance.Creation!.Inputs.Add(new(assignment.Value.Syntax, value));
            }
        }

        Note(instance.Creation!);
        return instance;
    }

    private Value EvalTuple(ITupleOperation operation)
    {
        Instance instance = NewObject(operation.Type, operation.Syntax, "tuple");
        for (int index = 0; index < operation.Elements.Length; index++)
        {
            Value value = Eval(operation.Elements[index]);
            Store.Set(instance, $"Item{index + 1}", value);
            instance.Creation!.Inputs.Add(new(operation.Elements[index].Syntax, value));
        }

        Note(instance.Creation!);
        return instance;
    }

    private Value EvalWith(IWithOperation operation)
    {
        Value source = Eval(operation.Operand);
        return Map(source, plain =>
        {
            Key identity = plain is Instance original ? original.Identity : AsText(plain, operation.Syntax).ToKey();
            Creation creation = new(operation.Syntax, Frame);
            Instance copy = new(operation.Type, identity, creation);
            object owner = plain is Instance instance ? instance : identity.Id;
            foreach (KeyValuePair<object, Value> member in Store.MembersOf(owner).ToList())
            {
                Store.Set(copy, member.Key, member.Value);
            }

            HashSet<object> replaced = operation.Initializer is null
                ? []
                : new(operation.Initializer.Initializers.OfType<ISimpleAssignmentOperation>().Select(assignment => (object?)(assignment.Target as IMemberReferenceOperation)?.Member.Name ?? string.Empty));
            foreach (KeyValuePair<object, Value> member in Store.MembersOf(copy))
            {
                if (member.Key is string name && !replaced.Contains(name))
                {
                    creation.Inputs.Add(new(operation.Operand.Syntax, member.Value));
                }
            }

            Note(creation);
            return Initialize(copy, operation.Initializer);
        });
    }

    private Value EvalArray(IArrayCreationOperation operation)
    {
        foreach (IOperation size in operation.DimensionSizes)
        {
            Eval(size);
        }

        return operation.Initializer is { } initializer
            ? NewCollection(operation.Syntax, operation.Type, initializer.ElementValues.Select(Eval).ToArray())
            : new Instance(operation.Type, Key.Opaque("array", ActiveLoops), null);
    }
}
