using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary><see cref="UriBuilder"/>: the address so far, and the parts that were set.</summary>
internal sealed class UriBuilderSurface : Surface
{
    private const string Start = "$start";

    public override bool Covers(INamedTypeSymbol type, string name) => name == "System.UriBuilder";

    public override Value? Create(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Instance builder = evaluator.NewObject(call.Method.ContainingType, call.Site, "address");
        if (call.Inputs.Length == 1)
        {
            evaluator.SetMember(builder, Start, call.Inputs[0].Value);
            return builder;
        }

        foreach ((string parameter, string member) in (ReadOnlySpan<(string, string)>)[("scheme", "Scheme"), ("schemeName", "Scheme"), ("host", "Host"), ("hostName", "Host"), ("port", "Port"), ("portNumber", "Port"), ("path", "Path"), ("pathValue", "Path"), ("extraValue", "Query")])
        {
            if (call.Named(parameter) is { } input)
            {
                evaluator.SetMember(builder, member, input.Value);
            }
        }

        return builder;
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (receiver is not Instance builder)
        {
            return null;
        }

        if (property.Name == "Uri")
        {
            return Build(evaluator, builder, syntax);
        }

        return evaluator.FindMember(builder, property.Name)
            ?? (evaluator.FindMember(builder, Start) is { } start ? evaluator.Map(start, plain => Part(evaluator.AsText(plain, syntax), property.Name)) : Text.Empty);
    }

    public override Value? Invoke(Call call)
        => call.Name == "ToString" && call.Receiver is Instance builder ? Build(call.Evaluator, builder, call.Site) : null;

    private static Text Part(Text address, string part)
    {
        RequestUrl url = RequestUrl.Parse(address);
        return part switch
        {
            "Scheme" => Text.Literal(url.Scheme ?? "https", null),
            "Host" => url.Host,
            "Path" => url.Path,
            "Query" => url.Query.Length == 0 ? Text.Empty : address.From(url.PathEnd),
            _ => Text.Empty,
        };
    }

    private static Value Build(Evaluator evaluator, Instance builder, SyntaxNode syntax)
    {
        Value? start = evaluator.FindMember(builder, Start);
        Value? scheme = evaluator.FindMember(builder, "Scheme");
        Value? host = evaluator.FindMember(builder, "Host");
        Value? path = evaluator.FindMember(builder, "Path");
        Value? query = evaluator.FindMember(builder, "Query");
        if (start is not null && scheme is null && host is null && path is null && query is null)
        {
            return start;
        }

        Value From(string part) => start is null ? Text.Empty : evaluator.Map(start, plain => Part(evaluator.AsText(plain, syntax), part));
        Value authority = start is not null && scheme is null && host is null
            ? evaluator.Map(start, plain => evaluator.AsText(plain, syntax) is var address ? address.Slice(0, RequestUrl.Parse(address).PathStart) : address)
            : evaluator.Concat(syntax, scheme ?? (start is null ? Text.Literal("http", null) : From("Scheme")), Text.Literal("://", null), host ?? From("Host"));
        return evaluator.Concat(syntax, authority, Prefixed(evaluator, path ?? From("Path"), '/'), Prefixed(evaluator, query ?? From("Query"), '?'));
    }

    private static Value Prefixed(Evaluator evaluator, Value value, char prefix) => evaluator.Map(value, plain =>
    {
        Text text = evaluator.AsText(plain, null);
        return text.Length == 0 || text.Characters[0] == prefix ? text : Text.Concat([Text.Literal(prefix.ToString(), null), text]);
    });
}
