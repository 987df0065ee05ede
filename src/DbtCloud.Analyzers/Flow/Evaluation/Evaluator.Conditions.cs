using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Conditions, patterns and branches.</summary>
internal sealed partial class Evaluator
{
    private const string True = "True";

    /// <summary>Evaluates a condition: its outcome, or what is known in each branch.</summary>
    public Condition Test(IOperation operation)
    {
        switch (operation)
        {
            case IParenthesizedOperation parenthesized: return Test(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not: return Test(not.Operand).Negate();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and: return Both(Test(and.LeftOperand), () => Test(and.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                return Both(Test(or.LeftOperand).Negate(), () => Test(or.RightOperand).Negate()).Negate();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                Value left = Eval(equality.LeftOperand);
                Value right = Eval(equality.RightOperand);
                Condition equal = TestEquality(left, right);
                return equality.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Negate();
            case IIsPatternOperation pattern: return Match(Eval(pattern.Value), pattern.Pattern, pattern.Value.Type);
            case IIsTypeOperation type:
                Value tested = Eval(type.ValueOperand);
                return Condition.On(new Guard(KeyOf(tested), "is " + type.TypeOperand.ToDisplayString(), true));
            default: return OnValue(Eval(operation));
        }
    }

    public static Condition OnValue(Value value) => Plain(value) switch
    {
        Text { IsLiteral: true } text when bool.TryParse(text.Characters, out bool known) => Condition.Known(known),
        Text text => Condition.On(new Guard(text.ToKey(), True, true)),
        _ => Condition.Unknown,
    };

    public Condition TestEquality(Value left, Value right)
    {
        left = Plain(left);
        right = Plain(right);
        if (left is Null or Text { IsLiteral: true })
        {
            (left, right) = (right, left);
        }

        if (left is Closure || right is Closure)
        {
            return Condition.Unknown;
        }

        if (right is Null)
        {
            return left switch
            {
                Null => Condition.Known(true),
                Instance or Text { IsLiteral: true } => Condition.Known(false),
                Choice choice when choice.Alternatives.All(alternative => Plain(alternative.Value) is Instance or Text { IsLiteral: true }) => Condition.Known(false),
                _ => Condition.On(new Guard(KeyOf(left), "null", true)),
            };
        }

        if (left is Text { IsLiteral: true } one && right is Text { IsLiteral: true } two)
        {
            return Condition.Known(string.Equals(one.Characters, two.Characters, StringComparison.Ordinal));
        }

        if (right is Text { IsLiteral: true } literal)
        {
            return Condition.On(new Guard(KeyOf(left), literal.Characters, true));
        }

        return left.SameAs(right) ? Condition.Known(true) : Condition.On(new Guard(Key.Computed("==", "condition", [KeyOf(left), KeyOf(right)]), True, true));
    }

    private static Condition Both(Condition left, Func<Condition> second)
    {
        if (left.Outcome == false)
        {
            return left;
        }

        Condition right = second();
        if (left.Outcome == true || right.Outcome == false)
        {
            return right;
        }

        if (right.Outcome == true)
        {
            return left;
        }

        // The opposite of a conjunction says which of its parts fails only together: one guard stands for the whole.
        ImmutableArray<Guard> all = left.WhenTrue.AddRange(right.WhenTrue);
        Guard whole = new(Key.Computed("&&", "condition", all.Select(guard => Key.Computed(guard.Expected + guard.Holds, string.Empty, [guard.Subject]))), True, true);
        return new(null, all.Add(whole), ImmutableArray.Create(new Guard(whole.Subject, True, false)));
    }

    private Value EvalTest(IOperation operation)
    {
        Condition condition = Test(operation);
        return condition.Outcome is { } known
            ? Text.Literal(known ? True : "False", operation.Syntax)
            : condition.WhenTrue.IsEmpty
                ? Unknown(operation.Syntax, "condition")
                : Text.Hole(Key.Computed("test", "condition", condition.WhenTrue.Select(guard => Key.Computed(guard.Expected + guard.Holds, string.Empty, [guard.Subject]))), operation.Syntax);
    }

    private Condition Match(Value value, IPatternOperation pattern, ITypeSymbol? type)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant: return TestEquality(value, Eval(constant.Value));
            case INegatedPatternOperation negated: return Match(value, negated.Pattern, type).Negate();
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and: return Both(Match(value, and.LeftPattern, type), () => Match(value, and.RightPattern, type));
            case IBinaryPatternOperation or:
                return Both(Match(value, or.LeftPattern, type).Negate(), () => Match(value, or.RightPattern, type).Negate()).Negate();
            case IDeclarationPatternOperation declaration:
                DeclareMatched(declaration.DeclaredSymbol, value);
                return declaration.MatchesNull ? Condition.Known(true) : OnType(value, declaration.MatchedType);
            case ITypePatternOperation typed: return OnType(value, typed.MatchedType);
            case IDiscardPatternOperation: return Condition.Known(true);
            case IRecursivePatternOperation recursive: return MatchRecursive(value, recursive);
            case IRelationalPatternOperation relational:
                Value compared = Combine(relational.OperatorKind, value, Eval(relational.Value), null, relational.Syntax);
                return OnValue(compared);
            case IListPatternOperation list:
                for (int index = 0; index < list.Patterns.Length; index++)
                {
                    Match(ElementAt(value, Text.Literal(index.ToString(System.Globalization.CultureInfo.InvariantCulture), list.Syntax), list.Syntax), list.Patterns[index], null);
                }

                DeclareMatched(list.DeclaredSymbol, value);
                return Condition.Unknown;
            default: return Condition.Unknown;
        }
    }

    private Condition OnType(Value value, ITypeSymbol? type)
    {
        if (type is null)
        {
            return Condition.Unknown;
        }

        if (Plain(value) is Null)
        {
            return Condition.Known(false);
        }

        if (Plain(value) is Instance { Type: INamedTypeSymbol own } && Project.IsSource(own) && type.TypeKind == TypeKind.Class)
        {
            for (ITypeSymbol? current = own; current is not null; current = current.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
                {
                    return Condition.Known(true);
                }
            }

            return Condition.Known(false);
        }

        return Plain(value) is Text { IsLiteral: true } ? Condition.Known(true) : Condition.On(new Guard(KeyOf(value), "is " + type.Name, true));
    }

    private Condition MatchRecursive(Value value, IRecursivePatternOperation pattern)
    {
        Condition condition = Plain(value) is Null ? Condition.Known(false) : Condition.Known(true);
        if (Plain(value) is Text { IsLiteral: false })
        {
            condition = Condition.On(new Guard(KeyOf(value), "null", false));
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            receivers.Push(value);
            Value member = Eval(property.Member);
            receivers.Pop();
            condition = Both(condition, () => Match(member, property.Pattern, property.Member.Type));
        }

        for (int index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            Value part = PositionOf(value, index, pattern.InputType, pattern.Syntax);
            IPatternOperation inner = pattern.DeconstructionSubpatterns[index];
            condition = Both(condition, () => Match(part, inner, null));
        }

        DeclareMatched(pattern.DeclaredSymbol, value);
        return condition;
    }

    private void DeclareMatched(ISymbol? symbol, Value value)
    {
        if (symbol is not null)
        {
            Declare(symbol, value);
        }
    }

    private Value EvalConditional(IConditionalOperation conditional)
    {
        Condition condition = Test(conditional.Condition);
        if (condition.Outcome is { } known)
        {
            return Eval(known ? conditional.WhenTrue : conditional.WhenFalse);
        }

        Value? first = null;
        Value? second = null;
        Branch(
            condition,
            () => { first = Eval(conditional.WhenTrue); return ReferenceEquals(first, Surfaces.Surface.Never) ? Completion.Exit : Completion.Next; },
            () => { second = Eval(conditional.WhenFalse); return ReferenceEquals(second, Surfaces.Surface.Never) ? Completion.Exit : Completion.Next; });
        return Either(condition, first, second, conditional.Syntax);
    }

    private Value Either(Condition condition, Value? first, Value? second, SyntaxNode syntax)
    {
        if (first is null || ReferenceEquals(first, Surfaces.Surface.Never))
        {
            return second ?? Unknown(syntax, "value");
        }

        if (second is null || ReferenceEquals(second, Surfaces.Surface.Never))
        {
            return first;
        }

        return Join([new(Guards.None.And(condition.WhenTrue), first), new(Guards.None.And(condition.WhenFalse), second)]);
    }

    private Value EvalCoalesce(ICoalesceOperation coalesce)
        => Coalesce(Eval(coalesce.Value), () => Eval(coalesce.WhenNull), coalesce.Syntax);

    private Value Coalesce(Value value, Func<Value> whenNull, SyntaxNode syntax)
    {
        if (value is Choice choice)
        {
            return Choice.Flatten(choice).Any(alternative => Plain(alternative.Value) is Null)
                ? Map(choice, one => Coalesce(one, whenNull, syntax))
                : choice;
        }

        Condition isNull = TestEquality(value, Null.Value);
        if (isNull.Outcome is { } known)
        {
            return known ? whenNull() : value;
        }

        Value? other = null;
        Branch(isNull, () => { other = whenNull(); return ReferenceEquals(other, Surfaces.Surface.Never) ? Completion.Exit : Completion.Next; }, () => Completion.Next);
        return Either(isNull, other, value, syntax);
    }

    private Value EvalCoalesceAssignment(ICoalesceAssignmentOperation assignment)
    {
        Value old = Eval(assignment.Target);
        Value value = Coalesce(old, () => Eval(assignment.Value), assignment.Syntax);
        Assign(assignment.Target, value);
        return value;
    }

    private Completion ExecIf(IConditionalOperation conditional)
    {
        Condition condition = Test(conditional.Condition);
        if (condition.Outcome is { } known)
        {
            return Exec(known ? conditional.WhenTrue : conditional.WhenFalse);
        }

        return Branch(condition, () => Exec(conditional.WhenTrue), () => Exec(conditional.WhenFalse));
    }

    /// <summary>Runs both branches from the same state and joins what they leave.</summary>
    private Completion Branch(Condition condition, Func<Completion> whenTrue, Func<Completion> whenFalse)
    {
        Guards saved = Path;
        Guards ifTrue = saved.And(condition.WhenTrue);
        Guards ifFalse = saved.And(condition.WhenFalse);
        int mark = Store.Mark;

        Path = ifTrue;
        Completion first = Excluded(saved, condition.WhenTrue) ? Completion.Exit : whenTrue();
        Guards afterTrue = Path;
        Dictionary<Slot, Value?> firstChanges = Store.Rollback(mark);

        Path = ifFalse;
        Completion second = Excluded(saved, condition.WhenFalse) ? Completion.Exit : whenFalse();
        Guards afterFalse = Path;
        Path = saved;

        if (first == Completion.Exit && second == Completion.Exit)
        {
            return Completion.Exit;
        }

        if (first == Completion.Exit)
        {
            Path = afterFalse;
            return second;
        }

        if (second == Completion.Exit)
        {
            Store.Rollback(mark);
            Store.Apply(firstChanges);
            Path = afterTrue;
            return first;
        }

        Dictionary<Slot, Value?> secondChanges = Store.ChangesSince(mark);
        Guards run = Guards.None.And(condition.WhenTrue);
        Guards not = Guards.None.And(condition.WhenFalse);
        Store.Rollback(mark);
        foreach (Slot slot in firstChanges.Keys.Concat(secondChanges.Keys.Where(slot => !firstChanges.ContainsKey(slot))).ToList())
        {
            Value? before = Store.Get(slot.Owner, slot.Member);
            Value? one = firstChanges.TryGetValue(slot, out Value? changed) ? changed : before;
            Value? two = secondChanges.TryGetValue(slot, out changed) ? changed : before;
            Store.Set(slot.Owner, slot.Member, JoinSlot(slot, one, run, two, not));
        }

        if (first == second)
        {
            return first;
        }

        Path = first == Completion.Next ? afterTrue : second == Completion.Next ? afterFalse : saved;
        return Completion.Next;
    }

    // A branch whose condition contradicts what is known on the way here never runs.
    private static bool Excluded(Guards path, ImmutableArray<Guard> guards) => path.Stable().Exclude(Guards.None.And(guards).Stable());

    private Value EvalSwitchExpression(ISwitchExpressionOperation selection)
    {
        Value value = Eval(selection.Value);
        return SelectArm(selection, value, 0);
    }

    private Value SelectArm(ISwitchExpressionOperation selection, Value value, int index)
    {
        if (index >= selection.Arms.Length)
        {
            return Surfaces.Surface.Never;
        }

        ISwitchExpressionArmOperation arm = selection.Arms[index];
        Condition condition = Match(value, arm.Pattern, selection.Value.Type);
        if (arm.Guard is { } guard)
        {
            condition = Both(condition, () => Test(guard));
        }

        if (condition.Outcome is { } known)
        {
            return known ? Eval(arm.Value) : SelectArm(selection, value, index + 1);
        }

        Value? first = null;
        Value? second = null;
        Branch(
            condition,
            () => { first = Eval(arm.Value); return ReferenceEquals(first, Surfaces.Surface.Never) ? Completion.Exit : Completion.Next; },
            () => { second = SelectArm(selection, value, index + 1); return ReferenceEquals(second, Surfaces.Surface.Never) ? Completion.Exit : Completion.Next; });
        return Either(condition, first, second, selection.Syntax);
    }

    private Completion ExecSwitch(ISwitchOperation operation)
    {
        Value value = Eval(operation.Value);
        Completion completion = ExecCase(operation, value, 0);
        return completion == Completion.Break ? Completion.Next : completion;
    }

    private Completion ExecCase(ISwitchOperation operation, Value value, int index)
    {
        List<ISwitchCaseOperation> ordered = operation.Cases.OrderBy(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)).ToList();
        if (index >= ordered.Count)
        {
            return Completion.Next;
        }

        ISwitchCaseOperation section = ordered[index];
        Condition condition = Condition.Known(false);
        foreach (ICaseClauseOperation clause in section.Clauses)
        {
            Condition one = clause switch
            {
                ISingleValueCaseClauseOperation single => TestEquality(value, Eval(single.Value)),
                IPatternCaseClauseOperation pattern => pattern.Guard is { } guard ? Both(Match(value, pattern.Pattern, operation.Value.Type), () => Test(guard)) : Match(value, pattern.Pattern, operation.Value.Type),
                IDefaultCaseClauseOperation => Condition.Known(true),
                _ => Condition.Unknown,
            };
            condition = Both(condition.Negate(), () => one.Negate()).Negate();
        }

        Completion Run() => ExecAll(section.Body) is var completion && completion == Completion.Break ? Completion.Next : completion;
        if (condition.Outcome is { } known)
        {
            return known ? Run() : ExecCase(operation, value, index + 1);
        }

        return Branch(condition, Run, () => ExecCase(operation, value, index + 1));
    }
}
