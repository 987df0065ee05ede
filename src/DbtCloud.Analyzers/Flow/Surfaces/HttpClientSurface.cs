using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary><c>HttpClient</c>, <c>HttpMessageInvoker</c> and the JSON extensions.</summary>
internal sealed class HttpClientSurface : Surface
{
    public const string Headers = "DefaultRequestHeaders";
    public const string BaseAddress = "BaseAddress";
    public const string Handler = "$handler";

    /// <summary>Where a client keeps the name it is registered under.</summary>
    public const string ClientName = "$name";

    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete"];

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Net.Http.HttpClient" or "System.Net.Http.HttpMessageInvoker" or "System.Net.Http.Json.HttpClientJsonExtensions"
            || (type.DeclaringSyntaxReferences.IsEmpty && name != "System.Net.Http.HttpContent" && TypeNames.IsOrInherits(type, "System.Net.Http.HttpClient"));

    public override Value? Create(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Instance client = evaluator.Remember(evaluator.NewObject(call.Method.ContainingType, call.Site, "client"));
        evaluator.SetMember(client, Headers, evaluator.NewObject(null, call.Site, "headers"));
        if (call.Inputs.Length > 0)
        {
            evaluator.SetMember(client, Handler, call.Inputs[0].Value);
        }

        return client;
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
        => property.Name == BaseAddress && receiver is Instance ? evaluator.FindMember(receiver, BaseAddress) ?? Null.Value : null;

    public override Value? Invoke(Call call)
    {
        if (call.Receiver is not { } client || call.Name is "Dispose" or "CancelPendingRequests")
        {
            return null;
        }

        if (call.Name is "Send" or "SendAsync")
        {
            if (call.Count > 0)
            {
                Text sent = call.Unknown();
                Send(call, client, call.Value(0), call.Syntax(0), sent);
                return sent;
            }

            return call.Unknown();
        }

        string? verb = Array.Find(Verbs, known => call.Name.StartsWith(known, StringComparison.Ordinal));
        if (verb is null || call.Count == 0)
        {
            return null;
        }

        Value address = Resolve(call.Evaluator, client, call.Value(0));
        Text received = call.Unknown();
        Requests.Send(
            call.Evaluator,
            call.Site,
            call.Syntax(0),
            address,
            verb.ToUpperInvariant(),
            Authorization(call.Evaluator, client, null, address),
            NamesOf(call, client),
            call.Evaluator.FindMember(client, BaseAddress),
            call.Count > 1 ? call.Value(1) : null,
            answer: received);
        if (verb == "Get")
        {
            Requests.NoteAnswer(call, received.SingleHole);
        }

        return received;
    }

    /// <summary>Sends a message through a client: its own headers go before the client's.</summary>
    public static void Send(Call call, Value client, Value message, SyntaxNode messageSyntax, Text? answer = null)
    {
        Evaluator evaluator = call.Evaluator;
        foreach (Alternative one in Choice.Flatten(message))
        {
            Value plain = Evaluator.Plain(one.Value);
            Value address = Evaluator.Plain(evaluator.GetMember(plain, HttpMessageSurface.Address, messageSyntax)) is var set && plain is Instance && evaluator.FindMember(plain, HttpMessageSurface.Address) is null
                ? Text.Empty
                : set;
            SyntaxNode urlSyntax = evaluator.FindMember(plain, HttpMessageSurface.Address) is Placed { Frame: var frame } placed && frame == evaluator.Frame ? placed.Expression : messageSyntax;
            Value? method = evaluator.FindMember(plain, "Method");
            Value url = Resolve(evaluator, client, evaluator.GetMember(plain, HttpMessageSurface.Address, messageSyntax) is Choice choice ? choice : address);
            Requests.Send(
                evaluator,
                call.Site,
                urlSyntax,
                url,
                method is not null && Evaluator.Plain(method) is Text { IsLiteral: true } verb ? verb.Characters.ToUpperInvariant() : null,
                Authorization(evaluator, client, plain, url),
                NamesOf(call, client),
                evaluator.FindMember(client, BaseAddress),
                evaluator.FindMember(plain, "Content"),
                answer: answer,
                addressPlace: evaluator.FindMember(plain, HttpMessageSurface.Address) as Placed);
        }
    }

    /// <summary>The whole address of a request: the client's base and what the call adds.</summary>
    public static Value Resolve(Evaluator evaluator, Value client, Value address)
    {
        Value? start = evaluator.FindMember(client, BaseAddress);
        return start is null || Evaluator.Plain(start) is Null ? evaluator.Map(address, plain => evaluator.AsText(plain, null)) : UriSurface.Combine(evaluator, start, address);
    }

    /// <summary>The Authorization header that a request carries: its own, its handler's, or the client's default.</summary>
    public static Value? Authorization(Evaluator evaluator, Value client, Value? message, Value address)
    {
        if (message is not null && HeadersOf(evaluator, message, "Headers") is { } headers && evaluator.FindMember(headers, HttpHeadersSurface.Authorization) is { } own && Evaluator.Plain(own) is not Null)
        {
            return Own(own);
        }

        Value? standard = HeadersOf(evaluator, client, Headers) is { } defaults ? evaluator.FindMember(defaults, HttpHeadersSurface.Authorization) : null;
        return evaluator.FindMember(client, Handler) is { } handler ? HandlerAuthorization.Of(evaluator, handler, address, standard) ?? standard : standard;
    }

    private static Value Own(Value header)
        => header is Choice choice ? Choice.Of(choice.Alternatives.Select(one => new Alternative(one.Guards, Own(one.Value)))) ?? header
            : header is Placed placed ? new Placed(placed.Inner, placed.Expression, placed.Frame) { IsOwn = true } : header;

    private static Value? HeadersOf(Evaluator evaluator, Value owner, string member)
        => evaluator.FindMember(owner, member) ?? (owner is Text or Instance ? Evaluator.Plain(evaluator.GetMember(owner, member, null)) : null);

    /// <summary>Makes a client of a library send as the HTTP client that it was given.</summary>
    public static void Copy(Evaluator evaluator, Value from, Value to) => Copy(evaluator, from, to, BaseAddress, Headers, Handler, ClientName);

    public static void Copy(Evaluator evaluator, Value from, Value to, params string[] members)
    {
        foreach (string member in members)
        {
            if (evaluator.FindMember(from, member) is { } value)
            {
                evaluator.SetMember(to, member, value);
            }
        }
    }

    /// <summary>Names of a client that may say dbt.</summary>
    public static IEnumerable<string> NamesOf(Call call, Value client)
    {
        if (call.Evaluator.FindMember(client, ClientName) is Text name)
        {
            yield return name.Describe();
        }

        if (client is Text { SingleHole: { } key })
        {
            yield return key.Name;
        }

        if (call.ReceiverSyntax is { } syntax)
        {
            yield return syntax.ToString();
        }
    }
}
