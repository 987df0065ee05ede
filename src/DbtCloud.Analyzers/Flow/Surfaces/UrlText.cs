using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>The ways in which libraries build URLs that <see cref="Uri"/> does not: appended segments, filled-in segments, added query parameters.</summary>
internal static class UrlText
{
    /// <summary>Base and rest with one slash between them, whatever slashes they have; a rest that is a whole URL stands for itself.</summary>
    public static Value Append(Evaluator evaluator, Value address, Value rest) => evaluator.Map(address, rest, (left, right) =>
    {
        Text start = evaluator.AsText(left, null);
        Text more = evaluator.AsText(right, null);
        if (start.Length == 0 || more.Length == 0)
        {
            return start.Length == 0 ? more : start;
        }

        if (RequestUrl.Parse(more) is { Scheme: not null })
        {
            return more;
        }

        RequestUrl url = RequestUrl.Parse(start);
        Text path = TrimEnd(start.Slice(0, url.PathEnd));
        int first = 0;
        while (first < more.Length && more.Characters[first] == '/')
        {
            first++;
        }

        // What is sent has no dots any more: each pair goes one segment up.
        while (string.CompareOrdinal(more.Characters, first, "../", 0, 3) == 0 && path.Characters.LastIndexOf('/') is var last && last > url.PathStart)
        {
            path = path.Slice(0, last);
            first += 3;
        }

        return Text.Concat([path, Text.Literal("/", null), more.From(first), start.From(url.PathEnd)]);
    });

    public static Value AddQuery(Evaluator evaluator, Value address, Value name, Value value, SyntaxNode syntax) => evaluator.Map(address, plain =>
    {
        Text start = evaluator.AsText(plain, syntax);
        string separator = start.Characters.IndexOf('?') < 0 ? "?" : "&";
        evaluator.NoteUrl(evaluator.Concat(syntax, start.Slice(0, RequestUrl.Parse(start).PathEnd), Text.Literal("?", null), name, Text.Literal("=", null), value), syntax);
        return evaluator.Concat(syntax, start, Text.Literal(separator, null), name, Text.Literal("=", null), value);
    });

    /// <summary>Where a parsed query keeps the text that it was parsed from; what was set since are its elements.</summary>
    public const string ParsedQuery = "$query";

    /// <summary>Adds the entries of a dictionary; what is null is left out.</summary>
    public static Value AddQueries(Evaluator evaluator, Value address, Value entries, SyntaxNode site)
    {
        Items items = evaluator.ItemsOf(entries, site);
        foreach (Value entry in items.Rest is null ? items.Known : items.Known.Add(items.Rest))
        {
            Value value = evaluator.GetMember(entry, "Value", site);
            address = Evaluator.Plain(value) is Null ? address : AddQuery(evaluator, address, evaluator.GetMember(entry, "Key", site), value, ValueSyntax(entry, site));
        }

        return address;
    }

    /// <summary>Where the value of a pair of name and value is written; the place that uses the pair where that is not known.</summary>
    public static SyntaxNode ValueSyntax(Value pair, SyntaxNode site) => (Evaluator.Plain(pair) as Instance)?.Creation?.Inputs.LastOrDefault().Syntax ?? site;

    /// <summary>The text of a parsed query, without question mark; null for any other object.</summary>
    public static Value? QueryOf(Evaluator evaluator, Instance query, SyntaxNode site)
    {
        if (evaluator.FindMember(query, ParsedQuery) is not { } start)
        {
            return null;
        }

        Value whole = AddQueries(evaluator, evaluator.Map(start, plain => Text.Concat([Text.Literal("?", null), TrimStart(evaluator.AsText(plain, site))])), query, site);
        return evaluator.Map(whole, plain => TrimStart(evaluator.AsText(plain, site)));
    }

    private static Text TrimStart(Text text)
    {
        int start = 0;
        while (start < text.Length && text.Characters[start] is '?' or '&')
        {
            start++;
        }

        return text.From(start);
    }

    /// <summary>Puts a value where the template has <c>{name}</c>.</summary>
    public static Value Fill(Evaluator evaluator, Value template, string name, Value value) => evaluator.Map(template, value, (left, right) =>
    {
        Text text = evaluator.AsText(left, null);
        string marker = "{" + name + "}";
        int found = text.Characters.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? text : Text.Concat([text.Slice(0, found), evaluator.AsText(right, null), text.From(found + marker.Length)]);
    });

    private static Text TrimEnd(Text text)
    {
        int length = text.Length;
        while (length > 0 && text.Characters[length - 1] == '/')
        {
            length--;
        }

        return text.Slice(0, length);
    }
}
