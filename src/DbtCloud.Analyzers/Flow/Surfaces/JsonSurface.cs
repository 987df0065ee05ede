using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>JSON documents: properties are members, arrays are collections.</summary>
internal sealed class JsonSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => name.StartsWith("System.Text.Json.Json", StringComparison.Ordinal) || name.StartsWith("System.Text.Json.Nodes.Json", StringComparison.Ordinal);

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.Name is "RootElement" or "Value" && receiver is Text ? receiver : null;

    public override Value? ReadIndexer(Evaluator evaluator, IPropertySymbol property, Value receiver, Value[] arguments, SyntaxNode syntax)
        => arguments.Length == 1 && arguments[0] is Text { IsLiteral: true } name && !name.Characters.All(char.IsDigit) ? evaluator.GetMember(receiver, name.Characters, syntax) : null;

    public override Value? Invoke(Call call)
    {
        if (call.Method.IsStatic && !call.Method.IsExtensionMethod && call.Count > 0)
        {
            return InvokeStatic(call);
        }

        if (call.Name is "Deserialize" or "DeserializeAsync" && call.Method.IsExtensionMethod && call.Method.TypeArguments.Length > 0 && call.Receiver is Text { SingleHole: { } document } && !call.Evaluator.IsSilent)
        {
            call.Evaluator.Facts.Answers.Add(new(call.Method.TypeArguments[0], document));
            WebhookSurface.NoteRead(call, call.Method.TypeArguments[0], document, "a request's body");
            return call.Receiver;
        }

        if (call.Receiver is not Text text)
        {
            return null;
        }

        switch (call.Name)
        {
            case "GetProperty" when call.Count == 1 && call.TextAt(0) is { IsLiteral: true } name: return call.Evaluator.GetMember(text, name.Characters, call.Site);
            case "TryGetProperty" when call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } target && call.TextAt(0) is { IsLiteral: true } name:
                call.Evaluator.Assign(target.Value, call.Evaluator.GetMember(text, name.Characters, call.Site));
                return call.Unknown();
            case "EnumerateArray" or "EnumerateObject" or "AsArray" or "AsObject" or "AsValue" or "Clone": return text;
            case "GetInt32" or "GetValue" when !call.Evaluator.IsSilent && call.Method.ReturnType.SpecialType == SpecialType.System_Int32:
                call.Evaluator.Facts.Narrow.Add(new(call.Site, "GetInt32", text));
                return text;
            case "GetInt64" or "GetInt32" or "GetString" or "GetValue" or "GetUInt64" or "GetRawText" or "ToString": return text;
            default: return null;
        }
    }

    private static Value? InvokeStatic(Call call)
    {
        switch (call.Name)
        {
            case "Parse" or "ParseAsync" or "SerializeToNode" or "SerializeToElement" or "Serialize": return call.Value(0);
            case "Deserialize" or "DeserializeAsync":
                if (WebhookSurface.ReadType(call) is { } type && call.Value(0) is Text { SingleHole: { } source } && !call.Evaluator.IsSilent)
                {
                    call.Evaluator.Facts.Answers.Add(new(type, source));
                    WebhookSurface.NoteRead(call, type, source, "a request's body");
                }

                return call.Value(0) is Text ? call.Value(0) : null;
            default: return null;
        }
    }
}
