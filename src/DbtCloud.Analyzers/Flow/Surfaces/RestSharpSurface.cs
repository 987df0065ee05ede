using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>RestSharp, from the days of <c>IRestRequest</c> on: clients with options, default headers and authenticators, requests with segments and parameters.</summary>
internal sealed class RestSharpSurface : Surface
{
    private const string Resource = "Resource";
    private const string Segments = "$segments";
    private const string Query = "$query";
    private const string Authenticator = "Authenticator";
    private const string Body = "$body";

    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

    public override bool Covers(INamedTypeSymbol type, string name)
        => name.StartsWith("RestSharp.", StringComparison.Ordinal);

    public override Value? Create(Call call) => call.Method.ContainingType.Name switch
    {
        "RestClient" => CreateClient(call),
        "RestClientOptions" => CreateOptions(call),
        "RestRequest" => CreateRequest(call),
        "JwtAuthenticator" when call.Inputs.Length > 0 => Header(call, Text.Literal("Bearer ", call.Site), call.Inputs[0]),
        "OAuth2AuthorizationRequestHeaderAuthenticator" when call.Inputs.Length > 0 => Header(call, Text.Literal((call.Inputs.Length > 1 && call.TextAt(1) is { IsLiteral: true, Length: > 0 } scheme ? scheme.Characters : "OAuth") + " ", call.Site), call.Inputs[0]),
        "HeaderParameter" or "Parameter" or "GetOrPostParameter" or "QueryParameter" when call.Inputs.Length > 1 => call.Evaluator.NewPair(call.Site, call.Inputs[0].Value, call.Inputs[1].Value, call.Inputs[0].Syntax, call.Inputs[1].Syntax),
        _ => null,
    };

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.IsStatic && property.ContainingType.Name == "KnownHeaders" ? Text.Literal(property.Name, syntax) : null;

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (receiver is null)
        {
            return false;
        }

        switch (property.Name)
        {
            case Resource: HttpMessageSurface.SetAddress(evaluator, receiver, Resource, value, valueSyntax); return true;
            case "BaseUrl": evaluator.SetMember(receiver, HttpClientSurface.BaseAddress, value); return true;
            default: return false;
        }
    }

    public override Value? Invoke(Call call)
    {
        if (call.Receiver is not { } target)
        {
            return null;
        }

        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "AddHeader" or "AddOrUpdateHeader" when call.Count >= 2: HttpHeadersSurface.Set(call.Evaluator, target, call.Value(0), call.Value(1), call.Syntax(1)); return target;
            case "AddHeaders" or "AddOrUpdateHeaders" or "AddDefaultHeaders" when call.Count >= 1: SetHeaders(call, call.Name == "AddDefaultHeaders" ? HeadersOf(call, target) : target); return target;
            case "AddDefaultHeader" when call.Count >= 2: HttpHeadersSurface.Set(call.Evaluator, HeadersOf(call, target), call.Value(0), call.Value(1), call.Syntax(1)); return target;
            case "AddUrlSegment" or "AddDefaultUrlSegment" when call.Count >= 2: Add(call, target, Segments, call.Value(0), call.Value(1), call.Syntax(1)); return target;
            case "AddQueryParameter" or "AddDefaultQueryParameter" when call.Count >= 2: Add(call, target, Query, call.Value(0), call.Value(1), call.Syntax(1)); return target;
            case "AddParameter" or "AddOrUpdateParameter" or "AddDefaultParameter": AddParameter(call, target); return target;
            case "AddObject" when call.Count >= 1: AddObject(call, target); return target;
            case "AddJsonBody" or "AddStringBody" or "AddBody" or "AddXmlBody" when call.Count >= 1: evaluator.SetMember(target, Body, call.Value(0)); return target;
            case "UseAuthenticator": evaluator.SetMember(target, Authenticator, call.Value(0)); return target;
            case "BuildUri" when call.Count > 0: return Address(evaluator, target, Evaluator.Plain(call.Value(0)));
            default: return VerbOf(call) is { } verb && call.Count > 0 && !call.Name.StartsWith("Add", StringComparison.Ordinal) ? Send(call, target, verb) : null;
        }
    }

    private static Instance CreateClient(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Instance client = evaluator.Remember(evaluator.NewObject(call.Method.ContainingType, call.Site, "client"));
        evaluator.SetMember(client, HttpClientSurface.Headers, evaluator.NewObject(null, call.Site, "headers"));
        for (int index = 0; index < call.Inputs.Length && index < call.Method.Parameters.Length; index++)
        {
            Value value = Evaluator.Plain(call.Inputs[index].Value);
            switch (TypeNames.Of(call.Method.Parameters[index].Type))
            {
                case "System.String" or "System.Uri": evaluator.SetMember(client, HttpClientSurface.BaseAddress, call.Inputs[index].Value); break;
                case "RestSharp.RestClientOptions" when value is Instance options: HttpClientSurface.Copy(evaluator, options, client, HttpClientSurface.BaseAddress, Authenticator); break;
                case "System.Net.Http.HttpClient": HttpClientSurface.Copy(evaluator, value, client); break;
                case "RestSharp.ConfigureRestClient" when value is Closure: evaluator.Apply(value, [new Input(call.Site, client)], call.Site); break;
                case "RestSharp.ConfigureHeaders" when value is Closure: evaluator.Apply(value, [new Input(call.Site, HeadersOf(call, client))], call.Site); break;
                default: break;
            }
        }

        return client;
    }

    private static Instance CreateOptions(Call call)
    {
        Instance options = call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "options");
        if (call.Inputs.Length > 0)
        {
            call.Evaluator.SetMember(options, HttpClientSurface.BaseAddress, call.Inputs[0].Value);
        }

        return options;
    }

    private static Instance CreateRequest(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Instance request = evaluator.NewObject(call.Method.ContainingType, call.Site, "request");
        evaluator.SetMember(request, "Method", Text.Literal("GET", call.Site));
        foreach (Input input in call.Inputs.Where((_, index) => index < call.Method.Parameters.Length))
        {
            ITypeSymbol type = call.Method.Parameters[Array.IndexOf(call.Inputs, input)].Type;
            if (TypeNames.Of(type) == "RestSharp.Method")
            {
                evaluator.SetMember(request, "Method", Verb(input));
            }
            else if (type.SpecialType == SpecialType.System_String || TypeNames.Of(type) == "System.Uri")
            {
                HttpMessageSurface.SetAddress(evaluator, request, Resource, input.Value, input.Syntax);
            }
        }

        return request;
    }

    private static Value Send(Call call, Value client, string verb)
    {
        Evaluator evaluator = call.Evaluator;
        Value request = Evaluator.Plain(call.Value(0));
        Value? body = request is Instance ? evaluator.FindMember(request, Body) : call.Count > 1 ? call.Value(1) : null;
        string? method = verb.Length > 0 ? verb : MethodOf(call, request);
        Text received = call.Unknown();
        foreach (Alternative one in Choice.Flatten(call.Value(0)))
        {
            Value message = Evaluator.Plain(one.Value);
            Requests.Send(
                evaluator,
                call.Site,
                UrlSyntax(evaluator, message, call.Syntax(0)),
                Address(evaluator, client, message),
                method,
                Authorization(call, client, message),
                HttpClientSurface.NamesOf(call, client),
                evaluator.FindMember(client, HttpClientSurface.BaseAddress),
                body,
                answer: received);
        }

        Requests.NoteAnswer(call, received.SingleHole);

        return received;
    }

    private static Value Address(Evaluator evaluator, Value client, Value request)
    {
        Value resource = evaluator.FindMember(request, Resource) is { } set ? evaluator.Map(set, plain => plain) : request is Text ? request : Text.Empty;
        Value address = evaluator.FindMember(client, HttpClientSurface.BaseAddress) is { } start && Evaluator.Plain(start) is not Null
            ? UrlText.Append(evaluator, evaluator.Map(start, plain => plain), resource)
            : resource;
        foreach (Value owner in new[] { client, request })
        {
            foreach ((Value name, Value value, _) in Pairs(evaluator, owner, Segments))
            {
                address = Evaluator.Plain(name) is Text { IsLiteral: true } literal ? UrlText.Fill(evaluator, address, literal.Characters, value) : address;
            }
        }

        foreach (Value owner in new[] { client, request })
        {
            foreach ((Value name, Value value, SyntaxNode syntax) in Pairs(evaluator, owner, Query))
            {
                address = UrlText.AddQuery(evaluator, address, name, value, syntax);
            }
        }

        return address;
    }

    private static IEnumerable<(Value Name, Value Value, SyntaxNode Syntax)> Pairs(Evaluator evaluator, Value owner, string member)
        => evaluator.FindMember(owner, member) is Items items
            ? items.Known.OfType<Instance>().Select(pair => (evaluator.GetMember(pair, "Key", null), evaluator.GetMember(pair, "Value", null), pair.Creation!.Inputs.Last().Syntax))
            : [];

    private static Value? Authorization(Call call, Value client, Value request)
    {
        Evaluator evaluator = call.Evaluator;
        if (evaluator.FindMember(request, HttpHeadersSurface.Authorization) is { } own && Evaluator.Plain(own) is not Null)
        {
            return own;
        }

        foreach (Value owner in new[] { request, client })
        {
            if (evaluator.FindMember(owner, Authenticator) is { } authenticator && FromAuthenticator(call, client, request, authenticator) is { } header)
            {
                return header;
            }
        }

        return evaluator.FindMember(client, HttpClientSurface.Headers) is { } headers ? evaluator.FindMember(headers, HttpHeadersSurface.Authorization) : null;
    }

    private static Value? FromAuthenticator(Call call, Value client, Value request, Value authenticator)
    {
        Evaluator evaluator = call.Evaluator;
        switch (Evaluator.Plain(authenticator))
        {
            case Text: return authenticator;
            case Instance { Type: INamedTypeSymbol type } own when !type.DeclaringSyntaxReferences.IsEmpty:
                IMethodSymbol? method = type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Name is "Authenticate" or "GetAuthenticationParameter");
                if (method is null)
                {
                    return null;
                }

                Input[] inputs = method.Parameters.Length == 2
                    ? [new Input(call.Site, client), new Input(call.Site, request)]
                    : [new Input(call.Site, evaluator.FindMember(own, "Token") ?? call.Unknown())];
                Value result = evaluator.Inline(method, own, inputs, call.Site, null);
                return method.Parameters.Length == 2
                    ? evaluator.FindMember(request, HttpHeadersSurface.Authorization)
                    : evaluator.FindMember(result, "Value");
            default: return null;
        }
    }

    private static void AddParameter(Call call, Value target)
    {
        if (call.Count < 2)
        {
            if (call.Count == 1 && Evaluator.Plain(call.Value(0)) is Instance pair)
            {
                Place(call, target, call.Evaluator.GetMember(pair, "Key", call.Site), call.Evaluator.GetMember(pair, "Value", call.Site), call.Syntax(0), string.Empty);
            }

            return;
        }

        string kind = call.Named("type", "parameterType") is { } given ? given.Syntax.ToString() : string.Empty;
        Place(call, target, call.Value(0), call.Value(1), call.Syntax(1), kind);
    }

    private static void Place(Call call, Value target, Value name, Value value, SyntaxNode syntax, string kind)
    {
        if (kind.EndsWith("HttpHeader", StringComparison.Ordinal))
        {
            HttpHeadersSurface.Set(call.Evaluator, call.Name == "AddDefaultParameter" ? HeadersOf(call, target) : target, name, value, syntax);
        }
        else if (kind.EndsWith("UrlSegment", StringComparison.Ordinal))
        {
            Add(call, target, Segments, name, value, syntax);
        }
        else if (!kind.EndsWith("RequestBody", StringComparison.Ordinal))
        {
            Add(call, target, Query, name, value, syntax);
        }
    }

    private static void AddObject(Call call, Value target)
    {
        if (Evaluator.Plain(call.Value(0)) is Instance made)
        {
            foreach (KeyValuePair<object, Value> member in call.Evaluator.Store.MembersOf(made).ToList())
            {
                if (member.Key is string name && name[0] != '$')
                {
                    Add(call, target, Query, Text.Literal(name, call.Site), member.Value, call.Syntax(0));
                }
            }
        }
    }

    private static void Add(Call call, Value target, string member, Value name, Value value, SyntaxNode syntax)
    {
        Evaluator evaluator = call.Evaluator;
        Items known = evaluator.FindMember(target, member) as Items ?? Items.None;
        Instance pair = evaluator.NewPair(call.Site, name, value, null, syntax);
        evaluator.SetMember(target, member, new Items(known.Known.Length < 32 ? known.Known.Add(pair) : known.Known, null));
    }

    private static void SetHeaders(Call call, Value headers)
    {
        foreach (Value pair in call.Evaluator.ItemsOf(call.Value(0), call.Site).Known)
        {
            Value value = call.Evaluator.GetMember(pair, "Value", call.Site);
            HttpHeadersSurface.Set(call.Evaluator, headers, call.Evaluator.GetMember(pair, "Key", call.Site), value, UrlText.ValueSyntax(pair, call.Syntax(0)));
        }
    }

    private static Value HeadersOf(Call call, Value client)
    {
        if (call.Evaluator.FindMember(client, HttpClientSurface.Headers) is { } headers)
        {
            return headers;
        }

        Instance made = call.Evaluator.NewObject(null, call.Site, "headers");
        call.Evaluator.SetMember(client, HttpClientSurface.Headers, made);
        return made;
    }

    private static Value Header(Call call, Text scheme, Input token)
    {
        SyntaxNode syntax = HttpHeadersSurface.TokenExpression(token.Syntax);
        return call.Evaluator.Map(token.Value, plain => new Placed(call.Evaluator.AsText(call.Evaluator.Concat(call.Site, scheme, plain), call.Site), syntax, call.Evaluator.Frame));
    }

    private static SyntaxNode UrlSyntax(Evaluator evaluator, Value request, SyntaxNode argument)
        => evaluator.FindMember(request, Resource) is Placed { Frame: var frame } placed && frame == evaluator.Frame ? placed.Expression : argument;

    private static string? MethodOf(Call call, Value request)
    {
        Input? given = call.Named("httpMethod", "method");
        Value? method = given is { } input && TypeNames.Of(call.Method.Parameters[Array.IndexOf(call.Inputs, input)].Type) == "RestSharp.Method" ? Verb(input) : call.Evaluator.FindMember(request, "Method");
        return method is not null && Evaluator.Plain(method) is Text { IsLiteral: true } text ? text.Characters.ToUpperInvariant() : null;
    }

    private static Text Verb(Input input)
    {
        string name = input.Syntax.ToString();
        string verb = name.Substring(name.LastIndexOf('.') + 1);
        return Array.Exists(Verbs, known => known.Equals(verb, StringComparison.OrdinalIgnoreCase))
            ? Text.Literal(verb.ToUpperInvariant(), input.Syntax)
            : Evaluator.Plain(input.Value) is Text { IsLiteral: true, Characters: "0" } ? Text.Literal("GET", input.Syntax) : Text.Hole(Key.Opaque("method", LoopSet.Empty), input.Syntax);
    }

    /// <summary>The verb in a method's name; empty where the request has it; null for a method that sends nothing.</summary>
    private static string? VerbOf(Call call)
    {
        string name = call.Name;
        if (Array.Find(Verbs, verb => name.StartsWith(verb, StringComparison.Ordinal) || name.StartsWith("Execute" + verb, StringComparison.Ordinal) || name.StartsWith("ExecuteAs" + verb, StringComparison.Ordinal)) is { } found)
        {
            return found.ToUpperInvariant();
        }

        return name.StartsWith("Execute", StringComparison.Ordinal) ? string.Empty
            : name.StartsWith("Download", StringComparison.Ordinal) || name.StartsWith("StreamJson", StringComparison.Ordinal) ? "GET" : null;
    }
}
