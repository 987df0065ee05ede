using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Parsing, converting and formatting numbers: the number and its text are one value.</summary>
internal sealed class NumberSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Decimal && type.SpecialType != SpecialType.System_Char
            || name is "System.Convert" or "System.Nullable" or "System.Globalization.CultureInfo";

    public override Value? Invoke(Call call)
    {
        switch (call.Name)
        {
            case "Parse" or "ToInt32" or "ToInt64" or "ToUInt64" or "ToUInt32" or "ToString" or "ToDecimal" when call.Method.IsStatic && call.Count > 0:
                NoteNarrow(call);
                if (call.Method.ContainingType.Name == "Convert" && call.Arguments.Length > 0 && Evaluator.NumberOfEnum(call.Arguments[0].Value) is { } number)
                {
                    return number;
                }

                return WithoutSeparators(call.Value(0));
            case "ToString" when call.Receiver is Text: return call.Receiver;
            case "TryParse" when call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } target:
                call.Evaluator.Assign(target.Value, WithoutSeparators(call.Value(0)));
                if (target.Parameter!.Type.SpecialType == SpecialType.System_Int32 && call.Value(0) is Text { Length: > 0 } parsed && !call.Evaluator.IsSilent)
                {
                    call.Evaluator.Facts.Narrow.Add(new(call.Site, "int.TryParse", parsed));
                }

                return call.Unknown();
            case "GetValueOrDefault" when call.Receiver is { } value: return value;
            default: return null;
        }
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => property.Name switch
    {
        "Value" => receiver,
        "HasValue" when receiver is Null => Text.Literal("False", syntax),
        _ => null,
    };

    private static void NoteNarrow(Call call)
    {
        if (call.Method.ReturnType.SpecialType == SpecialType.System_Int32 && !call.Evaluator.IsSilent)
        {
            foreach (Alternative alternative in Choice.Flatten(call.Value(0)))
            {
                if (Evaluator.Plain(alternative.Value) is Text { Length: > 0 } text)
                {
                    call.Evaluator.Facts.Narrow.Add(new(call.Site, call.Method.ContainingType.Name == "Convert" ? "Convert.ToInt32" : "int.Parse", text));
                }
            }
        }
    }

    private static Value WithoutSeparators(Value value)
        => Evaluator.Plain(value) is Text { IsLiteral: true } text && text.Characters.Any(char.IsWhiteSpace)
            ? Text.Literal(text.Characters.Trim(), text.Parts.First().Syntax)
            : value;
}
