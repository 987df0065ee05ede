using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Flurl: URLs that grow by calls, requests and clients with headers. <c>Url</c> and requests change in place, as they do at run time.</summary>
internal sealed class FlurlSurface : Surface
{
    private const string Address = "$url";
    private const string Client = "$client";

    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

    public override bool Covers(INamedTypeSymbol type, string name)
        => name.StartsWith("Flurl.", StringComparison.Ordinal);

    public override Value? Create(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Method.ContainingType.Name)
        {
            case "Url" or "FlurlRequest":
                Instance made = evaluator.NewObject(call.Method.ContainingType, call.Site, "url");
                evaluator.SetMember(made, Address, call.Inputs.Length > 0 ? AddressOf(evaluator, call.Inputs[0].Value) : Text.Empty);
                return made;
            case "FlurlClient":
                return CreateClient(call, call.Inputs.Length > 0 ? call.Inputs.Last().Value : Text.Empty, call.Inputs.FirstOrDefault().Value);
            default: return null;
        }
    }

    public override Value? Convert(Evaluator evaluator, IMethodSymbol method, Value operand, SyntaxNode syntax)
        => method.ReturnType.SpecialType == SpecialType.System_String || TypeNames.Of(method.ReturnType) == "System.Uri" ? AddressOf(evaluator, operand) : operand;

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => property.Name switch
    {
        "BaseUrl" when receiver is not null => evaluator.FindMember(receiver, HttpClientSurface.BaseAddress),
        "Url" when receiver is Instance => receiver,
        _ => null,
    };

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (receiver is null || property.Name is not ("BaseUrl" or "Url"))
        {
            return false;
        }

        evaluator.SetMember(receiver, property.Name == "Url" ? Address : HttpClientSurface.BaseAddress, AddressOf(evaluator, value));
        return true;
    }

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (call.Receiver is not { } target)
        {
            return call.Name is "Combine" ? Append(call, Text.Empty) : null;
        }

        switch (call.Name)
        {
            case "AppendPathSegment" or "AppendPathSegments":
                Value own = Own(call, target);
                evaluator.SetMember(own, Address, Append(call, AddressOf(evaluator, own)));
                return own;
            case "SetQueryParam" or "AppendQueryParam" when call.Count >= 1:
                return AddQuery(call, target, call.Value(0), call.Count > 1 ? call.Value(1) : Text.Empty, call.Count > 1 ? call.Syntax(1) : call.Site);
            case "SetQueryParams" or "AppendQueryParams" when call.Count >= 1: return AddQueries(call, target);
            case "WithHeader" when call.Count >= 2:
                Value withHeader = Own(call, target);
                HttpHeadersSurface.Set(evaluator, withHeader, call.Value(0), call.Value(1), call.Syntax(1));
                return withHeader;
            case "WithHeaders" when call.Count >= 1: return SetHeaders(call, target);
            case "WithOAuthBearerToken" when call.Count >= 1:
                Value withToken = Own(call, target);
                evaluator.SetMember(withToken, HttpHeadersSurface.Authorization, Bearer(call));
                return withToken;
            case "WithClient" when call.Count >= 1:
                Value withClient = Own(call, target);
                evaluator.SetMember(withClient, Client, call.Value(0));
                return withClient;
            case "Request":
                Instance request = evaluator.NewObject(null, call.Site, "request");
                Value start = evaluator.FindMember(target, HttpClientSurface.BaseAddress) ?? Text.Empty;
                evaluator.SetMember(request, Address, Append(call, evaluator.Map(start, plain => plain)));
                evaluator.SetMember(request, Client, target);
                return request;
            case "GetOrAdd" or "Add" when call.Method.ContainingType.Name.EndsWith("ClientCache", StringComparison.Ordinal) && call.Count >= 2: return FromCache(call);
            case "Clone":
                Instance copy = evaluator.NewObject(null, call.Site, "url");
                evaluator.SetMember(copy, Address, AddressOf(evaluator, target));
                return copy;
            case "ToString" or "ToUri": return AddressOf(evaluator, target);
            default:
                if (VerbOf(call.Name) is { } verb && call.Method.ReturnType.Name == "Task")
                {
                    Text received = call.Unknown();
                    Send(call, target, verb, received);
                    Requests.NoteAnswer(call, received.SingleHole);
                    return received;
                }

                if (call.Name is "ReceiveJson" && target is Text response)
                {
                    Requests.NoteAnswer(call, response.SingleHole);
                    return response;
                }

                return call.Name.StartsWith("With", StringComparison.Ordinal) || call.Name.StartsWith("Allow", StringComparison.Ordinal) || call.Name is "ConfigureRequest" or "BeforeCall" or "AfterCall" or "OnError" ? Own(call, target) : null;
        }
    }

    private static void Send(Call call, Value target, string verb, Text received)
    {
        Evaluator evaluator = call.Evaluator;
        Value? client = evaluator.FindMember(target, Client);
        Value? header = evaluator.FindMember(target, HttpHeadersSurface.Authorization);
        header = header is null or Null && client is not null ? evaluator.FindMember(client, HttpHeadersSurface.Authorization) : header;
        int content = Array.FindIndex(call.Method.Parameters.ToArray(), parameter => parameter.Name is "body" or "data" or "content");
        string? method = verb.Length > 0 ? verb : call.Named("verb") is { } given && Evaluator.Plain(given.Value) is Text { IsLiteral: true } text ? text.Characters.ToUpperInvariant() : null;
        Requests.Send(
            evaluator,
            call.Site,
            UrlExpression(call.ReceiverSyntax ?? call.Site),
            AddressOf(evaluator, target),
            method,
            header,
            HttpClientSurface.NamesOf(call, client ?? target),
            client is null ? null : evaluator.FindMember(client, HttpClientSurface.BaseAddress),
            content < 0 || content >= call.Inputs.Length ? null : call.Inputs[content].Value,
            answer: received);
    }

    private static Value AddressOf(Evaluator evaluator, Value value) => evaluator.Map(value, plain => plain switch
    {
        Text text => evaluator.FindMember(text, Address) ?? text,
        _ => evaluator.FindMember(plain, Address) is { } set ? evaluator.Map(set, inner => inner) : plain,
    });

    /// <summary>What a call on a URL returns: the same object, or a new one where it was called on a string or URI.</summary>
    private static Value Own(Call call, Value target)
    {
        if (target is Instance)
        {
            return target;
        }

        Instance made = call.Evaluator.NewObject(null, call.Site, "url");
        call.Evaluator.SetMember(made, Address, AddressOf(call.Evaluator, target));
        return made;
    }

    private static Value Append(Call call, Value start)
    {
        Value address = start;
        for (int index = 0; index < call.Count; index++)
        {
            Value value = call.Value(index);
            bool isFlag = index > 0 && call.Name == "AppendPathSegment";
            Items? items = Evaluator.Plain(value) is Instance list ? call.Evaluator.FindMember(list, Evaluator.ContentMember) as Items : null;
            foreach (Value segment in isFlag ? [] : items is { } many ? (IEnumerable<Value>)many.Known : [value])
            {
                address = UrlText.Append(call.Evaluator, address, call.Evaluator.Map(segment, plain => plain));
            }
        }

        return address;
    }

    private static Value AddQuery(Call call, Value target, Value name, Value value, SyntaxNode syntax)
    {
        Value own = Own(call, target);
        call.Evaluator.SetMember(own, Address, UrlText.AddQuery(call.Evaluator, AddressOf(call.Evaluator, own), name, value, syntax));
        return own;
    }

    private static Value AddQueries(Call call, Value target)
    {
        Value own = Own(call, target);
        foreach ((Value name, Value value, SyntaxNode syntax) in Members(call))
        {
            AddQuery(call, own, name, value, syntax);
        }

        return own;
    }

    private static Value SetHeaders(Call call, Value target)
    {
        Value own = Own(call, target);
        foreach ((Value name, Value value, SyntaxNode syntax) in Members(call))
        {
            HttpHeadersSurface.Set(call.Evaluator, own, name, value, syntax);
        }

        return own;
    }

    /// <summary>The members of an anonymous object or the entries of a dictionary.</summary>
    private static IEnumerable<(Value Name, Value Value, SyntaxNode Syntax)> Members(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (Evaluator.Plain(call.Value(0)) is not Instance made)
        {
            yield break;
        }

        if (evaluator.FindMember(made, Evaluator.ContentMember) is Items items)
        {
            foreach (Value pair in items.Known)
            {
                yield return (evaluator.GetMember(pair, "Key", call.Site), evaluator.GetMember(pair, "Value", call.Site), UrlText.ValueSyntax(pair, call.Syntax(0)));
            }

            yield break;
        }

        foreach (KeyValuePair<object, Value> member in evaluator.Store.MembersOf(made).ToList())
        {
            if (member.Key is string name && name[0] != '$')
            {
                SyntaxNode syntax = made.Creation?.Inputs.FirstOrDefault(input => ReferenceEquals(input.Value, member.Value)).Syntax ?? call.Syntax(0);
                yield return (Text.Literal(name, syntax), member.Value, syntax);
            }
        }
    }

    private static Value Bearer(Call call)
    {
        SyntaxNode syntax = HttpHeadersSurface.TokenExpression(call.Syntax(0));
        Frame frame = call.Evaluator.Frame;
        return call.Evaluator.Map(call.Value(0), plain => plain is Null ? plain : new Placed(Text.Concat([Text.Literal("Bearer ", null), call.Evaluator.AsText(plain, syntax)]), syntax, frame));
    }

    private static Instance CreateClient(Call call, Value address, Value? http)
    {
        Evaluator evaluator = call.Evaluator;
        Instance client = evaluator.NewObject(call.Method.ContainingType, call.Site, "client");
        Value plain = http is null ? Null.Value : Evaluator.Plain(http);
        bool isHttp = call.Inputs.Length > 0 && TypeNames.Of(call.Method.Parameters[0].Type) == "System.Net.Http.HttpClient";
        Value? start = isHttp ? evaluator.FindMember(plain, HttpClientSurface.BaseAddress) : null;
        Value given = isHttp && call.Inputs.Length == 1 ? Null.Value : address;
        evaluator.SetMember(client, HttpClientSurface.BaseAddress, Evaluator.Plain(given) is Null ? start ?? Text.Empty : AddressOf(evaluator, given));
        if (isHttp && evaluator.FindMember(plain, HttpClientSurface.Headers) is { } headers && evaluator.FindMember(headers, HttpHeadersSurface.Authorization) is { } header)
        {
            evaluator.SetMember(client, HttpHeadersSurface.Authorization, header);
        }

        return client;
    }

    // cache.GetOrAdd("name", "https://…", builder => builder.WithOAuthBearerToken(…))
    private static Instance FromCache(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Instance client = evaluator.NewObject(null, call.Site, "client");
        evaluator.SetMember(client, HttpClientSurface.ClientName, call.TextAt(0));
        evaluator.SetMember(client, HttpClientSurface.BaseAddress, AddressOf(evaluator, call.Value(1)));
        if (call.Count > 2 && Evaluator.Plain(call.Value(2)) is Closure closure)
        {
            evaluator.Apply(closure, [new Input(call.Site, client)], call.Site);
        }

        return client;
    }

    /// <summary>The part of a call chain that makes the URL: what follows, headers and settings, does not change it.</summary>
    private static SyntaxNode UrlExpression(SyntaxNode expression)
    {
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            string name = access.Name.Identifier.ValueText;
            if (name == "Request")
            {
                return call.ArgumentList.Arguments.Count > 0 ? call.ArgumentList.Arguments[0].Expression : call;
            }

            if (!name.StartsWith("With", StringComparison.Ordinal) && !name.StartsWith("Allow", StringComparison.Ordinal))
            {
                break;
            }

            expression = access.Expression;
        }

        return expression;
    }

    /// <summary>The verb in the name of a sending method; empty where an argument has it.</summary>
    private static string? VerbOf(string name)
        => name.StartsWith("Send", StringComparison.Ordinal) ? string.Empty
            : name.StartsWith("DownloadFile", StringComparison.Ordinal) ? "GET"
            : Array.Find(Verbs, verb => name.StartsWith(verb, StringComparison.Ordinal))?.ToUpperInvariant();
}
