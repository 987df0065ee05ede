using System.Globalization;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Strings, string builders and formatting.</summary>
internal sealed class TextSurface : Surface
{
    /// <summary>Where a builder keeps its text.</summary>
    public const string Content = "$text";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.String" or "System.Object" or "System.Text.StringBuilder" or "System.FormattableString" or "System.Runtime.CompilerServices.FormattableStringFactory"
            or "System.IFormattable" or "System.MemoryExtensions" or "System.Char" or "System.IO.Path" or "System.Text.Encoding" or "System.ReadOnlySpan" or "System.IO.StringWriter" or "System.ValueType" or "System.Guid";

    public override Value? Create(Call call)
    {
        if (call.Method.ContainingType.Name is "StringBuilder" or "StringWriter")
        {
            Instance builder = call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "builder");
            Value start = call.Inputs.Length > 0 && call.Method.Parameters[0].Type.SpecialType == SpecialType.System_String ? Evaluator.Plain(call.Inputs[0].Value) : Text.Empty;
            call.Evaluator.SetMember(builder, Content, start);
            return builder;
        }

        return call.Inputs.Length == 1 ? call.Inputs[0].Value : null;
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => property.Name switch
    {
        "Empty" when property.IsStatic => Text.Empty,
        "Length" when receiver is Text { IsLiteral: true } text => Text.Literal(text.Length.ToString(CultureInfo.InvariantCulture), syntax),
        "Length" when receiver is Text text => Text.Hole(Key.Computed("length", "length", [text.ToKey()]), syntax),
        _ => null,
    };

    public override Value? ReadIndexer(Evaluator evaluator, IPropertySymbol property, Value receiver, Value[] arguments, SyntaxNode syntax)
        => receiver is Text text && arguments.Length == 1 && Number(arguments[0]) is { } index && index >= 0 && index < text.Length && text.IsLiteral ? text.Slice(index, 1) : null;

    public override Value? Invoke(Call call)
    {
        if (call.Receiver is Instance builder && call.Evaluator.FindMember(builder, Content) is { } content)
        {
            return InvokeBuilder(call, builder, content);
        }

        if (call.Method.ContainingType.Name == "Encoding")
        {
            return call.Name is "GetString" or "GetBytes" && call.Count > 0 ? call.Value(0) : null;
        }

        if (call.Method.IsStatic && !call.Method.IsExtensionMethod)
        {
            return InvokeStatic(call);
        }

        if (call.Name == "ToString")
        {
            return call.Receiver is Text ? call.Receiver : call.Receiver is { } value && call.Method.ContainingType.SpecialType == SpecialType.System_Object ? ToText(call, value) : null;
        }

        if (call.Receiver is not Text text || call.Method.ContainingType.Name is "Object")
        {
            return null;
        }

        if (call.Count > 0 && Enumerable.Range(0, call.Count).Any(index => call.Value(index) is Choice))
        {
            int choice = Enumerable.Range(0, call.Count).First(index => call.Value(index) is Choice);
            return call.Evaluator.Map(call.Value(choice), one =>
            {
                Input[] inputs = call.Inputs.ToArray();
                int position = choice + (call.Method.IsExtensionMethod ? 1 : 0);
                inputs[position] = new(inputs[position].Syntax, one);
                return InvokeText(new Call(call.Evaluator, call.Operation, call.Method, call.Method.IsExtensionMethod ? null : text, call.ReceiverSyntax, call.Arguments, inputs), text) ?? call.Unknown();
            });
        }

        return InvokeText(call, text);
    }

    private static Value? ToText(Call call, Value value)
    {
        IOperation? receiver = (call.Operation as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.Instance;
        return receiver is null ? null : call.Evaluator.Stringify(value, receiver);
    }

    private static Value? InvokeText(Call call, Text text)
    {
        string characters = text.Characters;
        switch (call.Name)
        {
            case "Trim" or "TrimStart" or "TrimEnd": return Trim(call, text);
            case "ToLower" or "ToLowerInvariant": return text.WithCharacters(value => value.ToLowerInvariant());
            case "ToUpper" or "ToUpperInvariant": return text.WithCharacters(value => value.ToUpperInvariant());
            case "Normalize" or "AsSpan" or "AsMemory" or "ToCharArray" or "Clone" or "Intern" when call.Count == 0: return text;
            case "Substring" or "Slice" or "AsSpan":
                return Range(call.Evaluator, text, call.Value(0), call.Count > 1 ? call.Evaluator.Concat(call.Site, Text.Literal("+", null), call.Value(1)) : Text.Literal("^0", null), call.Site);
            case "Remove" when Number(call.Value(0)) is { } from && from <= text.Length && Safe(text, from):
                return call.Count == 1 ? text.Slice(0, from) : Number(call.Value(1)) is { } count && from + count <= text.Length && Safe(text, from + count)
                    ? Text.Concat([text.Slice(0, from), text.From(from + count)])
                    : null;
            case "Insert" when Number(call.Value(0)) is { } at && at <= text.Length && Safe(text, at):
                return Text.Concat([text.Slice(0, at), call.TextAt(1), text.From(at)]);
            case "Replace" when call.Count >= 2 && call.TextAt(0) is { IsLiteral: true, Length: > 0 } old:
                return Replace(text, old.Characters, call.Value(1) is Null ? Text.Empty : call.TextAt(1));
            case "Split": return Split(call, text);
            case "PadLeft" or "PadRight": return text;
            case "IndexOf" or "LastIndexOf" when (call.Count == 1 || call.Method.Parameters[1].Type.Name == "StringComparison") && call.TextAt(0) is { IsLiteral: true } sought:
                int found = call.Name == "IndexOf" ? characters.IndexOf(sought.Characters, StringComparison.Ordinal) : characters.LastIndexOf(sought.Characters, StringComparison.Ordinal);
                return found >= 0 || text.IsLiteral ? Text.Literal(found.ToString(CultureInfo.InvariantCulture), call.Site) : null;
            case "StartsWith" or "EndsWith" or "Contains" or "Equals" or "CompareTo" or "IndexOf" or "LastIndexOf": return Compare(call, text);
            case "CopyTo": return null;
            default: return null;
        }
    }

    private static Text Compare(Call call, Text text)
    {
        if (call.Count > 0 && call.TextAt(0) is var other && text.IsLiteral && other.IsLiteral && call.Name is not ("CompareTo" or "IndexOf" or "LastIndexOf"))
        {
            StringComparison comparison = call.Count > 1 && call.TextAt(1).Characters.EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            bool result = call.Name switch
            {
                "StartsWith" => text.Characters.StartsWith(other.Characters, comparison),
                "EndsWith" => text.Characters.EndsWith(other.Characters, comparison),
                "Contains" => text.Characters.IndexOf(other.Characters, comparison) >= 0,
                _ => string.Equals(text.Characters, other.Characters, comparison),
            };
            return Text.Literal(result ? "True" : "False", call.Site);
        }

        return Text.Hole(Key.Computed(call.Name, "condition", Enumerable.Range(0, call.Count).Select(index => call.Evaluator.KeyOf(call.Value(index))).Prepend(text.ToKey())), call.Site);
    }

    private static Text Trim(Call call, Text text)
    {
        string set = call.Count == 0 ? " \t\r\n" : call.TextAt(0).IsLiteral ? call.TextAt(0).Characters : Elements(call);
        int start = 0;
        int end = text.Length;
        while (call.Name != "TrimEnd" && start < end && set.IndexOf(text.Characters[start]) >= 0)
        {
            start++;
        }

        while (call.Name != "TrimStart" && end > start && set.IndexOf(text.Characters[end - 1]) >= 0)
        {
            end--;
        }

        return text.Slice(start, end - start);
    }

    private static string Elements(Call call)
        => string.Concat(call.Evaluator.ItemsOf(call.Value(0), call.Site).Known.OfType<Text>().Select(text => text.Characters));

    private static Text Replace(Text text, string old, Text replacement)
    {
        List<Text> pieces = [];
        int start = 0;
        int found;
        while ((found = text.Characters.IndexOf(old, start, StringComparison.Ordinal)) >= 0)
        {
            pieces.Add(text.Slice(start, found - start));
            pieces.Add(replacement);
            start = found + old.Length;
        }

        pieces.Add(text.From(start));
        return Text.Concat(pieces);
    }

    private static bool LeavesEmptyOut(Call call)
        => call.OfType(type => type.Name == "StringSplitOptions") is { } options && Evaluator.Plain(options.Value) is Text { Characters: "RemoveEmptyEntries" or "1" or "3" };

    private static Instance? Split(Call call, Text text)
    {
        string[] separators = call.Count == 0 ? [] : Evaluator.Plain(call.Value(0)) is Text one ? [one.IsLiteral ? one.Characters : string.Empty]
            : call.Evaluator.ItemsOf(call.Value(0), call.Site) is { Rest: null } items ? items.Known.Select(item => Evaluator.Plain(item) is Text { IsLiteral: true } known ? known.Characters : string.Empty).ToArray() : [];
        if (separators.Length == 0 || separators.Contains(string.Empty) || !text.IsLiteral)
        {
            return null;
        }

        List<Value> pieces = [];
        int start = 0;
        while (separators.Select(separator => (At: text.Characters.IndexOf(separator, start, StringComparison.Ordinal), separator.Length)).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault() is { Length: > 0 } next)
        {
            pieces.Add(text.Slice(start, next.At - start));
            start = next.At + next.Length;
        }

        pieces.Add(text.From(start));
        return call.Evaluator.NewCollection(call.Site, call.Method.ReturnType, pieces.Where(piece => ((Text)piece).Length > 0 || !LeavesEmptyOut(call)));
    }

    /// <summary>The piece of a text between two positions; <c>^</c> counts from the end, <c>+</c> from the first.</summary>
    public static Value Range(Evaluator evaluator, Value value, Value from, Value to, SyntaxNode syntax)
    {
        if (value is Text text && Position(from, text.Length, 0) is { } start && start >= 0 && start <= text.Length
            && Position(to, text.Length, start) is { } end && end >= start && end <= text.Length && Safe(text, start) && (end == text.Length || Safe(text, end)))
        {
            return text.Slice(start, end - start);
        }

        return Text.Hole(Key.Computed("range", "text", [evaluator.KeyOf(value), evaluator.KeyOf(from), evaluator.KeyOf(to)]), syntax);
    }

    private static int? Position(Value value, int length, int start)
    {
        string text = value is Text { IsLiteral: true } literal ? literal.Characters : string.Empty;
        bool fromEnd = text.StartsWith("^", StringComparison.Ordinal);
        bool relative = text.StartsWith("+", StringComparison.Ordinal);
        return int.TryParse(fromEnd || relative ? text.Substring(1) : text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? fromEnd ? length - number : relative ? start + number : number
            : null;
    }

    // Before an unknown piece positions are known, behind it they are not.
    private static bool Safe(Text text, int position) => position == 0 || text.Characters.IndexOf(Text.HoleMark, 0, Math.Min(position, text.Length)) < 0;

    private static int? Number(Value value)
        => Evaluator.Plain(value) is Text { IsLiteral: true } text && int.TryParse(text.Characters, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static Value? InvokeStatic(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "Format" or "Create" or "AppendFormat": return Format(call, 0);
            case "Concat": return evaluator.Concat(call.Site, Spread(call, 0).ToArray());
            case "Join" when call.Method.ContainingType.SpecialType == SpecialType.System_String:
                List<Value> joined = [];
                foreach (Value piece in Spread(call, 1))
                {
                    if (joined.Count > 0)
                    {
                        joined.Add(call.Value(0));
                    }

                    joined.Add(piece);
                }

                return evaluator.Concat(call.Site, joined.ToArray());
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                return call.Value(0) switch
                {
                    Null => Text.Literal("True", call.Site),
                    Text { IsLiteral: true } text => Text.Literal(text.Characters.Trim().Length == 0 ? "True" : "False", call.Site),
                    Text text => Text.Hole(Key.Computed("empty", "condition", [text.ToKey()]), call.Site),
                    _ => null,
                };
            case "Invariant" or "CurrentCulture" or "Copy" or "Intern": return call.Value(0);
            case "Equals" when call.Count >= 2 && call.Value(0) is Text { IsLiteral: true } left && call.Value(1) is Text { IsLiteral: true } right:
                StringComparison comparison = call.Count > 2 && call.TextAt(2).Characters.EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
                return Text.Literal(string.Equals(left.Characters, right.Characters, comparison) ? "True" : "False", call.Site);
            case "Equals" when call.Count >= 2: return Text.Hole(Key.Computed("Equals", "condition", [evaluator.KeyOf(call.Value(0)), evaluator.KeyOf(call.Value(1))]), call.Site);
            default: return null;
        }
    }

    private static IEnumerable<Value> Spread(Call call, int from)
    {
        for (int index = from; index < call.Count; index++)
        {
            Value value = Evaluator.Plain(call.Value(index));
            if (value is Instance collection && call.Evaluator.FindMember(collection, Evaluator.ContentMember) is Items items)
            {
                foreach (Value element in items.Rest is null ? items.Known : items.Known.Add(items.Rest))
                {
                    yield return Evaluator.Plain(element);
                }
            }
            else
            {
                yield return value;
            }
        }
    }

    private static Value? Format(Call call, int start)
    {
        int position = start;
        while (position < call.Count && call.Method.Parameters[position].Type.SpecialType != SpecialType.System_String)
        {
            position++;
        }

        if (position >= call.Count)
        {
            return call.Count > 0 ? call.Value(call.Count - 1) : null;
        }

        List<Value> arguments = Spread(call, position + 1).ToList();
        return call.Evaluator.Map(call.Value(position), value => value is Text { IsLiteral: true } format ? Format(call, format, arguments) : call.Unknown());
    }

    private static Value Format(Call call, Text format, List<Value> arguments)
    {
        List<Value> pieces = [];
        string text = format.Characters;
        int start = 0;
        while (start < text.Length)
        {
            int open = text.IndexOf('{', start);
            int close = text.IndexOf('}', start);
            if (open >= 0 && open + 1 < text.Length && text[open + 1] == '{')
            {
                pieces.Add(format.Slice(start, open + 1 - start));
                start = open + 2;
            }
            else if (open >= 0 && close > open)
            {
                pieces.Add(format.Slice(start, open - start));
                string hole = text.Substring(open + 1, close - open - 1).Split(',', ':')[0];
                pieces.Add(int.TryParse(hole, NumberStyles.Integer, CultureInfo.InvariantCulture, out int index) && index < arguments.Count ? arguments[index] : call.Unknown());
                start = close + 1;
            }
            else
            {
                pieces.Add(format.From(start));
                break;
            }
        }

        return call.Evaluator.Concat(call.Site, pieces.ToArray());
    }

    private static Value? InvokeBuilder(Call call, Instance builder, Value content)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "Append" or "Write": Set(evaluator.Concat(call.Site, content, call.Count == 0 ? Text.Empty : evaluator.Stringify(call.Value(call.Count == 1 ? 0 : call.Count - 1), call.Arguments.LastOrDefault()?.Value))); break;
            case "AppendLine" or "WriteLine": Set(evaluator.Concat(call.Site, content, call.Count == 0 ? Text.Empty : call.Value(0), Text.Literal("\n", null))); break;
            case "AppendFormat": Set(evaluator.Concat(call.Site, content, Format(call, 0) ?? call.Unknown())); break;
            case "AppendJoin":
                List<Value> joined = [];
                foreach (Value piece in Spread(call, 1))
                {
                    joined.Add(joined.Count > 0 ? evaluator.Concat(call.Site, call.Value(0), piece) : piece);
                }

                Set(evaluator.Concat(call.Site, [content, .. joined]));
                break;
            case "Insert" when content is Text text && Number(call.Value(0)) == 0: Set(evaluator.Concat(call.Site, call.Value(1), text)); break;
            case "Replace" when content is Text text && call.TextAt(0) is { IsLiteral: true, Length: > 0 } old: Set(Replace(text, old.Characters, call.TextAt(1))); break;
            case "Clear": Set(Text.Empty); break;
            case "ToString": return content;
            default:
                Set(call.Unknown());
                return null;
        }

        return builder;

        void Set(Value value) => evaluator.SetMember(builder, Content, value);
    }
}
