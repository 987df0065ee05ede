using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Surfaces;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Reading and writing of locals, parameters, fields, properties and elements.</summary>
internal sealed partial class Evaluator
{
    private readonly Stack<Value> receivers = new();
    private readonly Stack<Value> accessed = new();

    /// <summary>The member of an object, whatever kind of value stands for it.</summary>
    public Value GetMember(Value receiver, string member, SyntaxNode? syntax) => Map(receiver, plain => plain switch
    {
        Instance instance => Store.Get(instance, member) ?? Text.Hole(instance.Identity.Member(member), syntax),
        Text text => GetMemberOf(text.ToKey(), member, syntax),
        _ => Unknown(syntax, member, plain),
    });

    public void SetMember(Value receiver, string member, Value value)
    {
        foreach (Alternative alternative in Choice.Flatten(receiver))
        {
            switch (Plain(alternative.Value))
            {
                case Instance instance: Store.Set(instance, member, value); break;
                case Text text: Store.Set(text.ToKey().Id, member, value); break;
                default: break;
            }
        }
    }

    /// <summary>What was set for a member, and null where nothing was.</summary>
    public Value? FindMember(Value receiver, string member) => Plain(receiver) switch
    {
        Instance instance => Store.Get(instance, member),
        Text text => Store.Get(text.ToKey().Id, member),
        _ => null,
    };

    /// <summary>Ends the identity of what can change in an object of unknown kind: something has been called on it.</summary>
    public void Touch(Value receiver)
    {
        if (Plain(receiver) is Text { SingleHole: { } key } && key.Kind is not (KeyKind.Constant or KeyKind.Configuration or KeyKind.Environment))
        {
            Store.Set(key.Id, VersionMember, Unknown(null, "version"));
        }
    }

    public void Declare(ISymbol symbol, Value value) => Store.Set(Frame, symbol, value);

    private const string VersionMember = "$version";

    private Text GetMemberOf(Key key, string member, SyntaxNode? syntax)
    {
        Value? known = Store.Get(key.Id, member);
        if (known is Text text)
        {
            return text;
        }

        return Store.Get(key.Id, VersionMember) is Text { SingleHole: { } version } && !key.IsSection
            ? Text.Hole(Key.Computed("at", key.Member(member).Name, [key.Member(member), version]), syntax)
            : Text.Hole(key.Member(member), syntax);
    }

    private Value ReadLocal(ILocalSymbol local, SyntaxNode syntax)
    {
        for (Frame? frame = Frame; frame is not null; frame = frame.Scope)
        {
            if (Store.Get(frame, local) is { } value)
            {
                return value;
            }
        }

        return Unknown(syntax, local.Name);
    }

    private Value ReadParameter(IParameterSymbol parameter, SyntaxNode syntax)
    {
        for (Frame? frame = Frame; frame is not null; frame = frame.Scope)
        {
            if (Store.Get(frame, parameter) is { } value)
            {
                return value;
            }
        }

        // The receiver of a C# 14 extension block is a parameter of the block.
        if (parameter.ContainingSymbol is INamedTypeSymbol && Frame.This is { } extended)
        {
            return extended;
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && Frame.This is { } self)
        {
            return GetMember(self, CapturedName(parameter), syntax);
        }

        return Unknown(syntax, parameter.Name);
    }

    private static string CapturedName(IParameterSymbol parameter) => "(" + parameter.Name + ")";

    private Value ReadInstance(IInstanceReferenceOperation instance)
    {
        if (instance.ReferenceKind is InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput && receivers.Count > 0)
        {
            return receivers.Peek();
        }

        return Frame.This ?? Unknown(instance.Syntax, "this");
    }

    private Value ReadMethod(IMethodReferenceOperation method)
        => new Closure(
            method.Method,
            null,
            method.Method.MethodKind == MethodKind.LocalFunction ? Frame : null,
            method.Instance is null ? null : Eval(method.Instance));

    private Value ReadField(IFieldReferenceOperation operation)
    {
        IFieldSymbol field = operation.Field;
        if (field.IsStatic)
        {
            return ReadStatic(field, operation.Syntax);
        }

        Value receiver = Eval(operation.Instance);
        if (field.CorrespondingTupleField is { } tupleField)
        {
            return GetMember(receiver, tupleField.Name, operation.Syntax);
        }

        Value read = GetMember(Materialize(receiver, operation.Instance?.Type), field.Name, operation.Syntax);
        NoteNarrow(field, field.Type, read);
        return read;
    }

    private Value ReadProperty(IPropertyReferenceOperation operation)
    {
        IPropertySymbol property = operation.Property;
        Value? receiver = operation.Instance is null ? null : Eval(operation.Instance);
        if (property.Parameters.Length > 0)
        {
            return ReadIndexer(operation, property, receiver ?? Unknown(operation.Syntax, "this"));
        }

        return ReadProperty(property, receiver, operation.Instance?.Type, operation.Syntax, operation.Instance?.Syntax);
    }

    private Value ReadProperty(IPropertySymbol property, Value? receiver, ITypeSymbol? receiverType, SyntaxNode syntax, SyntaxNode? receiverSyntax)
    {
        if (receiver is Choice)
        {
            return Map(receiver, one => ReadProperty(property, one, receiverType, syntax, receiverSyntax));
        }

        receiver = receiver is null ? null : Plain(receiver);
        foreach (Surface surface in Project.SurfacesFor(property.ContainingType))
        {
            if (surface.Read(this, property, receiver, syntax) is { } read)
            {
                return read;
            }
        }

        if (receiver is not null)
        {
            receiver = Materialize(receiver, receiverType);
            property = (IPropertySymbol)Dispatch(property, receiver, receiverType);
        }

        if (receiver is not null && FindMember(receiver, property.Name) is { } set)
        {
            return set;
        }

        if (property.GetMethod is { } getter && Project.BodyOf(getter) is not null)
        {
            return Inline(getter, receiver, [], syntax, receiverSyntax);
        }

        if (property.IsStatic)
        {
            return ReadStatic(property, syntax);
        }

        Value found = receiver is Items ? Unknown(syntax, property.Name) : GetMember(receiver!, property.Name, syntax);
        NoteNarrow(property, property.Type, found);
        NoteDefault(property, found);
        return found;
    }

    private void NoteNarrow(ISymbol member, ITypeSymbol type, Value read)
    {
        if (!IsSilent && Plain(read) is Text { SingleHole: not null } text && IsInt(type) && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration)
        {
            Facts.Narrow.Add(new(declaration, $"'{member.Name}'", text));
        }
    }

    // What a setting is unless somebody says otherwise.
    private void NoteDefault(IPropertySymbol property, Value read)
    {
        if (!IsSilent && property.Type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 && Plain(read) is Text { SingleHole: { } key }
            && Project.InitializerOf(property) is { ConstantValue.HasValue: true } initializer && Constant(initializer) is Text value)
        {
            Facts.Defaults[key.Id] = value;
        }
    }

    private static bool IsInt(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_Int32
            || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Int32 }] };

    private Value ReadIndexer(IPropertyReferenceOperation operation, IPropertySymbol property, Value receiver)
    {
        Value[] arguments = operation.Arguments.Select(argument => Eval(argument.Value)).ToArray();
        return Map(receiver, plain =>
        {
            foreach (Surface surface in Project.SurfacesFor(property.ContainingType))
            {
                if (surface.ReadIndexer(this, property, plain, arguments, operation.Syntax) is { } read)
                {
                    return read;
                }
            }

            if (property.GetMethod is { } getter && Project.BodyOf(getter) is not null)
            {
                Input[] inputs = operation.Arguments.Select((argument, index) => new Input(argument.Value.Syntax, arguments[index])).ToArray();
                return Inline(getter, plain, inputs, operation.Syntax, operation.Instance?.Syntax);
            }

            return arguments.Length == 1 ? ElementAt(plain, arguments[0], operation.Syntax) : Unknown(operation.Syntax, "element", [plain, .. arguments]);
        });
    }

    private Value ReadElement(IArrayElementReferenceOperation operation)
    {
        Value array = Eval(operation.ArrayReference);
        Value[] indices = operation.Indices.Select(Eval).ToArray();
        return indices.Length == 1 ? ElementAt(array, indices[0], operation.Syntax) : Unknown(operation.Syntax, "element", [array, .. indices]);
    }

    private Value ReadStatic(ISymbol member, SyntaxNode syntax)
    {
        string owner = "static:" + member.ContainingType.ToDisplayString();
        RunStaticConstructor(member.ContainingType, owner);
        if (Store.Get(owner, member.Name) is { } known)
        {
            return known;
        }

        if (Project.IsReassigned(member))
        {
            Value entry = Unknown(syntax, member.Name);
            Store.Set(owner, member.Name, entry);
            return entry;
        }

        Key own = Key.Static(Surfaces.TypeNames.Identity(member.ContainingType) + "." + member.Name, member.Name);
        Value value = Project.InitializerOf(member) is { } initializer && !running.Contains(member)
            ? EvalInitializer(member, initializer)
            : Text.Hole(own, syntax);
        if (value is Text { SingleHole.Kind: KeyKind.Opaque })
        {
            value = Text.Hole(own, syntax);
        }

        NoteOwner(value, own);
        NameUnknown(value, own, 0);
        Store.Set(owner, member.Name, value);
        return value;
    }

    // What an object in a static member holds is made once, whatever it is: it is the same in every body.
    private void NameUnknown(Value value, Key owner, int depth)
    {
        if (Plain(value) is not Instance instance || depth > 2)
        {
            return;
        }

        foreach (KeyValuePair<object, Value> member in Store.MembersOf(instance).ToList())
        {
            if (member.Key is string name && name[0] != '$' && member.Value is Text { SingleHole.Kind: KeyKind.Opaque, Varies.IsEmpty: true } unknown)
            {
                Store.Set(instance, name, Text.Hole(owner.Member(name), unknown.PartAt(0).Syntax));
            }
            else if (member.Key is string inner)
            {
                NameUnknown(member.Value, owner.Member(inner), depth + 1);
            }
        }

        if (instance.Type?.Name == "Lazy")
        {
            Store.Set(instance, Surfaces.TaskSurface.Owner, Text.Hole(owner, null));
        }
    }

    private const string MadeMember = "$made";

    private void RunStaticConstructor(INamedTypeSymbol type, string owner)
    {
        if (type.StaticConstructors.FirstOrDefault(constructor => !constructor.IsImplicitlyDeclared) is not { } constructor
            || Store.Get(owner, MadeMember) is not null || SymbolEqualityComparer.Default.Equals(Frame.Root.Member, constructor)
            || Project.BodyOf(constructor) is not IConstructorBodyOperation body)
        {
            return;
        }

        Store.Set(owner, MadeMember, Text.Empty);
        Frame saved = Frame;
        Guards path = Path;
        System.Collections.Immutable.ImmutableStack<LoopScope> loops = Loops;
        (Frame, Path, Loops) = (new Frame(constructor, null, null), Guards.None, System.Collections.Immutable.ImmutableStack<LoopScope>.Empty);
        Silently(() => Exec(body.BlockBody ?? body.ExpressionBody));
        (Frame, Path, Loops) = (saved, path, loops);
        foreach (ISymbol member in type.GetMembers().Where(member => member is { IsStatic: true } and (IFieldSymbol or IPropertySymbol) && Store.Get(owner, member.Name) is not null && Project.IsReassigned(member)))
        {
            Store.Set(owner, member.Name, null);
        }
    }

    private readonly HashSet<ISymbol> running = new(SymbolEqualityComparer.Default);

    private Value EvalInitializer(ISymbol member, IOperation initializer)
    {
        running.Add(member);
        Frame saved = Frame;
        System.Collections.Immutable.ImmutableStack<LoopScope> savedLoops = Loops;
        Loops = System.Collections.Immutable.ImmutableStack<LoopScope>.Empty;
        Frame = new Frame(member, null, null);
        Value value = Eval(initializer);
        Frame = saved;
        Loops = savedLoops;
        running.Remove(member);
        return value;
    }

    /// <summary>Stores a value into whatever stands on the left of an assignment.</summary>
    public void Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local: AssignVariable(local.Local, value); break;
            case IParameterReferenceOperation parameter: AssignVariable(parameter.Parameter, value); break;
            case IDeclarationExpressionOperation declaration: Assign(declaration.Expression, value); break;
            case IParenthesizedOperation parenthesized: Assign(parenthesized.Operand, value); break;
            case IConversionOperation conversion: Assign(conversion.Operand, value); break;
            case ITupleOperation tuple: Deconstruct(tuple, value); break;
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                Store.Set("static:" + field.Field.ContainingType.ToDisplayString(), field.Field.Name, value);
                break;
            case IFieldReferenceOperation field:
                AssignMember(field.Field, field.Field.CorrespondingTupleField?.Name ?? field.Field.Name, field.Instance, value, field.Syntax);
                break;
            case IPropertyReferenceOperation property: AssignProperty(property, value); break;
            case IArrayElementReferenceOperation element when element.Indices.Length == 1:
                SetElement(Eval(element.ArrayReference), Eval(element.Indices[0]), value);
                break;
            case IConditionalAccessOperation access:
                accessed.Push(Eval(access.Operation));
                Assign(access.WhenNotNull, value);
                accessed.Pop();
                break;
            default: break;
        }
    }

    private void AssignVariable(ISymbol variable, Value value)
    {
        for (Frame? frame = Frame; frame is not null; frame = frame.Scope)
        {
            if (Store.Get(frame, variable) is not null)
            {
                Store.Set(frame, variable, value);
                return;
            }
        }

        if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured && Frame.This is { } self
            && !SymbolEqualityComparer.Default.Equals(Frame.Member, captured.ContainingSymbol))
        {
            SetMember(self, CapturedName(captured), value);
            return;
        }

        Declare(variable, value);
    }

    private void AssignProperty(IPropertyReferenceOperation operation, Value value)
    {
        IPropertySymbol property = operation.Property;
        Value? receiver = operation.Instance is null ? null : Eval(operation.Instance);
        Value[] arguments = operation.Arguments.Select(argument => Eval(argument.Value)).ToArray();
        SyntaxNode valueSyntax = operation.Parent is IAssignmentOperation assignment ? assignment.Value.Syntax : operation.Syntax;
        foreach (Surface surface in Project.SurfacesFor(property.ContainingType))
        {
            if (surface.Write(this, property, receiver, arguments, value, valueSyntax))
            {
                return;
            }
        }

        if (property.Parameters.Length > 0)
        {
            if (receiver is not null && arguments.Length == 1)
            {
                SetElement(receiver, arguments[0], value, operation.Arguments[0].Value.Syntax, valueSyntax);
            }

            return;
        }

        if (property.IsStatic)
        {
            Store.Set("static:" + property.ContainingType.ToDisplayString(), property.Name, value);
            return;
        }

        if (receiver is not null && Plain(receiver) is var plain && property.SetMethod is { } setter
            && Project.BodyOf(((IPropertySymbol)Dispatch(property, plain, operation.Instance?.Type)).SetMethod ?? setter) is not null)
        {
            Inline(setter, plain, [new Input(valueSyntax, value)], operation.Syntax, operation.Instance?.Syntax);
            return;
        }

        AssignMember(property, property.Name, receiver, value, valueSyntax);
    }

    private void AssignMember(ISymbol member, string name, IOperation? instance, Value value, SyntaxNode syntax)
        => AssignMember(member, name, instance is null ? null : Materialize(Eval(instance), instance.Type), value, syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax assignment ? assignment.Right : syntax);

    private void AssignMember(ISymbol member, string name, Value? receiver, Value value, SyntaxNode valueSyntax)
    {
        if (receiver is null)
        {
            return;
        }

        SetMember(receiver, name, value);
        if (Plain(receiver) is Instance { Creation: { } creation } && !SymbolEqualityComparer.Default.Equals(Frame.Member.ContainingType, member.ContainingType))
        {
            creation.Inputs.Add(new(valueSyntax, value));
        }
    }

    private Value EvalAssignment(ISimpleAssignmentOperation assignment)
    {
        Value value = Eval(assignment.Value);
        Assign(assignment.Target, value);
        return value;
    }

    private Value EvalDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        Value value = Eval(deconstruction.Value);
        IOperation target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is ITupleOperation tuple)
        {
            Deconstruct(tuple, value, deconstruction.Value.Type);
        }

        return value;
    }

    private void Deconstruct(ITupleOperation tuple, Value value, ITypeSymbol? type = null)
    {
        for (int index = 0; index < tuple.Elements.Length; index++)
        {
            Assign(tuple.Elements[index], PositionOf(value, index, type ?? tuple.Type, tuple.Elements[index].Syntax));
        }
    }

    /// <summary>The part that a deconstruction gives: of a tuple, a pair of a dictionary, or a positional record.</summary>
    private Value PositionOf(Value value, int index, ITypeSymbol? type, SyntaxNode syntax) => Map(value, plain =>
    {
        if (plain is Instance instance && Store.Get(instance, $"Item{index + 1}") is { } item)
        {
            return item;
        }

        if (type is INamedTypeSymbol { IsTupleType: true })
        {
            return GetMember(plain, $"Item{index + 1}", syntax);
        }

        if (type is INamedTypeSymbol { Name: "KeyValuePair" })
        {
            return GetMember(plain, index == 0 ? "Key" : "Value", syntax);
        }

        IMethodSymbol? method = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length > index);
        if (method is null)
        {
            return GetMember(plain, $"Item{index + 1}", syntax);
        }

        if (method.IsImplicitlyDeclared)
        {
            return GetMember(plain, method.Parameters[index].Name, syntax);
        }

        Frame frame = InlineFrame(method, plain, [], syntax, syntax);
        return Store.Get(frame, method.Parameters[index]) ?? Unknown(syntax, method.Parameters[index].Name, plain);
    });

    private Value EvalCompound(ICompoundAssignmentOperation compound)
    {
        Value left = Eval(compound.Target);
        Value right = Eval(compound.Value);
        Value value = Combine(compound.OperatorKind, left, right, compound.Type, compound.Syntax);
        Assign(compound.Target, value);
        return value;
    }

    private Value EvalIncrement(IIncrementOrDecrementOperation increment)
    {
        Value old = Eval(increment.Target);
        Text one = Text.Literal("1", increment.Syntax);
        Value value = Combine(increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, old, one, increment.Type, increment.Syntax);
        Assign(increment.Target, value);
        return increment.IsPostfix ? old : value;
    }

    private Value EvalConditionalAccess(IConditionalAccessOperation access)
    {
        Value receiver = Eval(access.Operation);
        if (Plain(receiver) is Null)
        {
            return Null.Value;
        }

        accessed.Push(receiver);
        Value value = Eval(access.WhenNotNull);
        accessed.Pop();
        return value;
    }
}
