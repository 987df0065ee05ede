using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Requests, their methods and contents.</summary>
internal sealed class HttpMessageSurface : Surface
{
    public const string Address = "RequestUri";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Net.Http.HttpRequestMessage" or "System.Net.Http.HttpMethod" or "System.Net.Http.StringContent" or "System.Net.Http.Json.JsonContent" or "System.Net.Http.HttpContent" or "System.Net.Http.Json.HttpContentJsonExtensions";

    public override Value? Create(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Method.ContainingType.Name)
        {
            case "HttpMethod": return call.Inputs[0].Value;
            case "HttpRequestMessage":
                Instance message = evaluator.Remember(evaluator.NewObject(call.Method.ContainingType, call.Site, "request"));
                evaluator.SetMember(message, "Headers", evaluator.NewObject(null, call.Site, "headers"));
                evaluator.SetMember(message, "Method", call.Inputs.Length > 0 ? call.Inputs[0].Value : Text.Literal("GET", call.Site));
                if (call.Inputs.Length > 1)
                {
                    SetAddress(evaluator, message, Address, call.Inputs[1].Value, call.Inputs[1].Syntax);
                }

                return message;
            case "StringContent": return call.Inputs.Length > 0 ? call.Inputs[0].Value : null;
            default: return null;
        }
    }

    public override Value? Invoke(Call call) => call.Name switch
    {
        "Create" when call.Method.ContainingType.Name == "JsonContent" => call.Value(0),
        "Parse" when call.Method.ContainingType.Name == "HttpMethod" => call.Value(0),
        "ToString" => call.Receiver,
        "ReadAsStringAsync" or "ReadAsStreamAsync" or "ReadAsByteArrayAsync" or "ReadFromJsonAsync" or "ReadAsStream" => Answer(call),
        _ => null,
    };

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.ContainingType.Name == "HttpMethod"
            ? property.IsStatic ? Text.Literal(property.Name.ToUpperInvariant(), syntax) : receiver
            : property.Name == Address && receiver is not null && evaluator.FindMember(receiver, Address) is { } set ? evaluator.Map(set, plain => plain) : null;

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (property.Name != Address || receiver is null)
        {
            return false;
        }

        SetAddress(evaluator, receiver, Address, value, valueSyntax);
        return true;
    }

    private static Value? Answer(Call call)
    {
        if (call.Receiver is not Text { SingleHole: { } content })
        {
            return null;
        }

        Requests.NoteAnswer(call, content);

        return Text.Hole(content.Member("body"), call.Site);
    }

    /// <summary>Puts an address into a request, and remembers the expression.</summary>
    public static void SetAddress(Evaluator evaluator, Value message, string member, Value address, SyntaxNode syntax)
    {
        Frame frame = evaluator.Frame;
        evaluator.SetMember(message, member, evaluator.Map(address, plain => new Placed(plain, syntax, frame)));
    }
}
