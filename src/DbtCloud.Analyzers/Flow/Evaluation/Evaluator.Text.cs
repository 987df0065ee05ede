using System.Globalization;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Texts and numbers.</summary>
internal sealed partial class Evaluator
{
    public Value Concat(SyntaxNode syntax, params Value[] values)
    {
        if (values.All(value => value is not Choice))
        {
            return Text.Concat(values.Select(value => AsText(value, syntax)));
        }

        Value result = Text.Empty;
        foreach (Value value in values)
        {
            result = Map(result, value, (left, right) => Text.Concat([AsText(left, syntax), AsText(right, syntax)]));
        }

        return result;
    }

    private Value EvalConversion(IConversionOperation conversion)
    {
        Value value = Eval(conversion.Operand);
        if (conversion.OperatorMethod is not { } method)
        {
            return value;
        }

        foreach (Surfaces.Surface surface in Project.SurfacesFor(method.ContainingType))
        {
            if (surface.Convert(this, method, value, conversion.Syntax) is { } converted)
            {
                return converted;
            }
        }

        return Project.BodyOf(method) is not null ? Inline(method, null, [new Input(conversion.Operand.Syntax, value)], conversion.Syntax, null) : value;
    }

    private Value EvalInterpolated(IInterpolatedStringOperation interpolated)
    {
        List<Value> values = [];
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation text: values.Add(Eval(text.Text)); break;
                case IInterpolationOperation { FormatString.ConstantValue.Value: "D" or "d" } hole when NumberOfEnum(hole.Expression) is { } number: values.Add(number); break;
                case IInterpolationOperation hole: values.Add(Stringify(Eval(hole.Expression), hole.Expression)); break;
                case IInterpolatedStringAppendOperation append: values.Add(EvalAppend(append)); break;
                default: values.Add(EvalChildren(part)); break;
            }
        }

        return NoteUrl(Concat(interpolated.Syntax, values.ToArray()), interpolated.Syntax);
    }

    /// <summary>The number behind a member of an enum; null for anything else.</summary>
    public static Text? NumberOfEnum(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Operand: var inner } conversion && (conversion.Type?.SpecialType == SpecialType.System_Object || conversion.IsImplicit))
        {
            operation = inner;
        }

        return operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, ConstantValue: { } value } }
            ? Text.Literal(System.Convert.ToString(value, CultureInfo.InvariantCulture), operation.Syntax)
            : null;
    }

    private Value EvalAppend(IInterpolatedStringAppendOperation append)
        => append.AppendCall is IInvocationOperation { Arguments.Length: > 0 } call ? Stringify(Eval(call.Arguments[0].Value), call.Arguments[0].Value) : EvalChildren(append);

    /// <summary>The text that formatting gives: of a user's own type, what its ToString says.</summary>
    public Value Stringify(Value value, IOperation? operation) => Map(value, plain =>
    {
        IOperation? inner = operation;
        while (inner is IConversionOperation { OperatorMethod: null } conversion)
        {
            inner = conversion.Operand;
        }

        ITypeSymbol? type = plain is Instance { Type: { } known } ? known : inner?.Type;
        if (type?.Name == "DbtToken" && Surfaces.TypeNames.Of(type) == "DbtCloud.DbtToken")
        {
            return Text.Literal("dbtu_***", inner?.Syntax);
        }

        if (plain is Instance or Text { SingleHole: not null } && type is INamedTypeSymbol named && inner is not null
            && named.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && !method.IsImplicitlyDeclared) is { } toString
            && Project.BodyOf(toString) is not null)
        {
            return Inline(toString, plain, [], inner.Syntax, inner.Syntax);
        }

        return plain is not Instance instance ? plain
            : FindMember(instance, Surfaces.TextSurface.Content) ?? (inner is null ? null : Surfaces.UrlText.QueryOf(this, instance, inner.Syntax)) ?? plain;
    });

    private Value EvalBinary(IBinaryOperation binary)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
            or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            return EvalTest(binary);
        }

        // Long chains of additions are nested to the left: no recursion for them.
        Stack<IBinaryOperation> chain = new();
        IOperation first = binary;
        while (first is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } nested)
        {
            chain.Push(nested);
            first = nested.LeftOperand;
        }

        if (chain.Count == 0)
        {
            return Combine(binary.OperatorKind, Eval(binary.LeftOperand), Eval(binary.RightOperand), binary.Type, binary.Syntax, binary.OperatorMethod);
        }

        Value value = Eval(first);
        while (chain.Count > 0)
        {
            IBinaryOperation next = chain.Pop();
            Value right = Eval(next.RightOperand);
            value = next.Type?.SpecialType == SpecialType.System_String
                ? Concat(next.Syntax, Stringify(value, next.LeftOperand), Stringify(right, next.RightOperand))
                : Combine(next.OperatorKind, value, right, next.Type, next.Syntax, next.OperatorMethod);
        }

        return NoteUrl(value, binary.Syntax);
    }

    /// <summary>Notes a URL that holds something unknown in its query: it may be a token.</summary>
    public Value NoteUrl(Value value, SyntaxNode syntax)
    {
        if (!IsSilent && value is Text { IsLiteral: false } text && text.Characters.IndexOf("://", StringComparison.Ordinal) > 0
            && text.Characters.IndexOf('=') > 0 && text.Characters.IndexOfAny(['?', '&']) > 0)
        {
            Facts.Urls.Add(new(TokenExposure.QueryString, text, syntax, Frame));
        }

        return value;
    }

    private Value Combine(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type, SyntaxNode syntax, IMethodSymbol? method = null)
    {
        if (method is not null && Project.BodyOf(method) is not null)
        {
            return Inline(method, null, [new Input(syntax, left), new Input(syntax, right)], syntax, null);
        }

        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String)
        {
            return Concat(syntax, left, right);
        }

        return Map(left, right, (first, second) =>
        {
            Text one = AsText(first, syntax);
            Text two = AsText(second, syntax);
            if (one.IsLiteral && two.IsLiteral && long.TryParse(one.Characters, NumberStyles.Integer, CultureInfo.InvariantCulture, out long x)
                && long.TryParse(two.Characters, NumberStyles.Integer, CultureInfo.InvariantCulture, out long y)
                && Calculate(kind, x, y) is { } result)
            {
                return Text.Literal(result, syntax);
            }

            return Text.Hole(Key.Computed(kind.ToString(), "value", [one.ToKey(), two.ToKey()]), syntax);
        });
    }

    private static string? Calculate(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.Add => unchecked(left + right).ToString(CultureInfo.InvariantCulture),
        BinaryOperatorKind.Subtract => unchecked(left - right).ToString(CultureInfo.InvariantCulture),
        BinaryOperatorKind.Multiply => unchecked(left * right).ToString(CultureInfo.InvariantCulture),
        BinaryOperatorKind.Divide when right is not (0 or -1) => (left / right).ToString(CultureInfo.InvariantCulture),
        BinaryOperatorKind.Remainder when right is not (0 or -1) => (left % right).ToString(CultureInfo.InvariantCulture),
        BinaryOperatorKind.LessThan => left < right ? "True" : "False",
        BinaryOperatorKind.LessThanOrEqual => left <= right ? "True" : "False",
        BinaryOperatorKind.GreaterThan => left > right ? "True" : "False",
        BinaryOperatorKind.GreaterThanOrEqual => left >= right ? "True" : "False",
        _ => null,
    };

    private Value EvalUnary(IUnaryOperation unary)
    {
        if (unary.OperatorKind == UnaryOperatorKind.Not)
        {
            return EvalTest(unary);
        }

        Value value = Eval(unary.Operand);
        return unary.OperatorKind == UnaryOperatorKind.Hat
            ? Map(value, plain => Text.Concat([Text.Literal("^", unary.Syntax), AsText(plain, unary.Syntax)]))
            : Map(value, plain => Text.Hole(Key.Computed(unary.OperatorKind.ToString(), "value", [KeyOf(plain)]), unary.Syntax));
    }

    // text[1..], text[^1], list[^1]
    private Value EvalRange(IOperation operation)
    {
        if (operation is IImplicitIndexerReferenceOperation indexer)
        {
            Value receiver = Eval(indexer.Instance);
            IOperation argument = indexer.Argument is IConversionOperation conversion ? conversion.Operand : indexer.Argument;
            if (argument is IRangeOperation range)
            {
                Value from = range.LeftOperand is null ? Text.Literal("0", range.Syntax) : Eval(range.LeftOperand);
                Value to = range.RightOperand is null ? Text.Literal("^0", range.Syntax) : Eval(range.RightOperand);
                return Map(receiver, plain => Surfaces.TextSurface.Range(this, plain, from, to, operation.Syntax));
            }

            return ElementAt(receiver, Eval(argument), operation.Syntax);
        }

        return EvalChildren(operation);
    }
}
