using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary><c>WebClient</c>, <c>WebRequest</c> and their headers.</summary>
internal sealed class WebClientSurface : Surface
{
    // HttpRequestHeader.Authorization as the compiler sees it.
    private const string AuthorizationNumber = "24";

    private static readonly string[] Readers = ["Download", "OpenRead"];
    private static readonly string[] Writers = ["Upload", "OpenWrite"];

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Net.WebClient" or "System.Net.WebRequest" or "System.Net.HttpWebRequest" or "System.Net.WebHeaderCollection" or "System.Collections.Specialized.NameValueCollection";

    public override Value? Create(Call call)
    {
        if (call.Method.ContainingType.Name == "WebClient")
        {
            return WithHeaders(call, "client");
        }

        return call.Method.ContainingType.Name == "WebHeaderCollection" ? call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "headers") : null;
    }

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "Create" or "CreateHttp" or "CreateDefault" when call.Receiver is null && call.Count > 0:
                Instance request = WithHeaders(call, "request");
                HttpMessageSurface.SetAddress(evaluator, request, HttpMessageSurface.Address, call.Value(0), call.Syntax(0));
                evaluator.SetMember(request, "Method", Text.Literal("GET", call.Site));
                return request;
            case "GetResponse" or "GetResponseAsync" or "BeginGetResponse" when call.Receiver is { } message:
                SendMessage(call, message);
                return call.Unknown();
            case "Add" or "Set" when call.Receiver is { } headers && call.Count == 2 && IsAuthorization(call.Value(0)):
                HttpHeadersSurface.Set(evaluator, headers, call.Value(1), HttpHeadersSurface.TokenExpression(call.Syntax(1)));
                return call.Unknown();
            case "Add" when call.Receiver is { } headers && call.Count == 1 && Evaluator.Plain(call.Value(0)) is Text:
                AddLine(call, headers);
                return call.Unknown();
            case "Remove" or "Clear" when call.Receiver is { } headers && (call.Count == 0 || IsAuthorization(call.Value(0))):
                evaluator.SetMember(headers, HttpHeadersSurface.Authorization, Null.Value);
                return call.Unknown();
            default: return call.Receiver is { } client && call.Count > 0 ? SendByClient(call, client) : null;
        }
    }

    public override Value? ReadIndexer(Evaluator evaluator, IPropertySymbol property, Value receiver, Value[] arguments, SyntaxNode syntax)
        => arguments.Length == 1 && IsAuthorization(arguments[0]) && evaluator.FindMember(receiver, HttpHeadersSurface.Authorization) is { } set ? evaluator.Map(set, plain => plain) : null;

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (receiver is null || arguments.Length != 1 || !IsAuthorization(arguments[0]))
        {
            return false;
        }

        HttpHeadersSurface.Set(evaluator, receiver, value, HttpHeadersSurface.TokenExpression(valueSyntax));
        return true;
    }

    private static Instance WithHeaders(Call call, string name)
    {
        Instance made = call.Evaluator.NewObject(call.Method.ContainingType, call.Site, name);
        call.Evaluator.SetMember(made, "Headers", call.Evaluator.NewObject(null, call.Site, "headers"));
        return made;
    }

    private static void SendMessage(Call call, Value message)
    {
        Evaluator evaluator = call.Evaluator;
        if (evaluator.FindMember(message, HttpMessageSurface.Address) is not { } address)
        {
            return;
        }

        Value? method = evaluator.FindMember(message, "Method");
        Requests.Send(
            evaluator,
            call.Site,
            address is Placed { Frame: var frame } placed && frame == evaluator.Frame ? placed.Expression : call.ReceiverSyntax ?? call.Site,
            evaluator.Map(address, plain => plain),
            method is not null && Evaluator.Plain(method) is Text { IsLiteral: true } verb ? verb.Characters.ToUpperInvariant() : null,
            Authorization(evaluator, message),
            HttpClientSurface.NamesOf(call, message));
    }

    private static Value? SendByClient(Call call, Value client)
    {
        bool reads = Array.Exists(Readers, name => call.Name.StartsWith(name, StringComparison.Ordinal));
        if (!reads && !Array.Exists(Writers, name => call.Name.StartsWith(name, StringComparison.Ordinal)))
        {
            return null;
        }

        Evaluator evaluator = call.Evaluator;
        string? method = reads ? "GET" : call.Named("method") is { } given ? Evaluator.Plain(given.Value) is Text { IsLiteral: true } verb ? verb.Characters.ToUpperInvariant() : null : "POST";
        Requests.Send(
            evaluator,
            call.Site,
            call.Syntax(0),
            HttpClientSurface.Resolve(evaluator, client, call.Value(0)),
            method,
            Authorization(evaluator, client),
            HttpClientSurface.NamesOf(call, client),
            evaluator.FindMember(client, HttpClientSurface.BaseAddress));
        return call.Unknown();
    }

    private static Value? Authorization(Evaluator evaluator, Value owner)
        => evaluator.FindMember(owner, "Headers") is { } headers ? evaluator.FindMember(headers, HttpHeadersSurface.Authorization)
            : owner is Text ? evaluator.FindMember(Evaluator.Plain(evaluator.GetMember(owner, "Headers", null)), HttpHeadersSurface.Authorization) : null;

    private static bool IsAuthorization(Value name)
        => HttpHeadersSurface.IsAuthorization(name) || (Evaluator.Plain(name) is Text { IsLiteral: true, Characters: AuthorizationNumber });

    // Headers.Add("Authorization: Token …")
    private static void AddLine(Call call, Value headers)
    {
        const string Name = HttpHeadersSurface.Authorization + ":";
        if (call.TextAt(0) is { } line && line.Characters.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
        {
            int start = Name.Length;
            while (start < line.Length && line.Characters[start] == ' ')
            {
                start++;
            }

            HttpHeadersSurface.Set(call.Evaluator, headers, line.From(start), HttpHeadersSurface.TokenExpression(call.Syntax(0)));
        }
    }
}
