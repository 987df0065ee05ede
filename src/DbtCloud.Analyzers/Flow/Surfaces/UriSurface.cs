using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>URIs are their texts.</summary>
internal sealed class UriSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name) => name is "System.Uri" or "System.Net.WebUtility" or "System.Web.HttpUtility" or "Microsoft.AspNetCore.WebUtilities.QueryHelpers";

    public override Value? Create(Call call)
    {
        Value[] values = call.Inputs.Select(input => input.Value).ToArray();
        if (values.Length >= 2 && TypeNames.Of(call.Method.Parameters[0].Type) == "System.Uri")
        {
            return Combine(call.Evaluator, values[0], values[1]);
        }

        return values.Length > 0 ? call.Evaluator.Map(values[0], plain => plain) : null;
    }

    public override Value? Invoke(Call call)
    {
        switch (call.Name)
        {
            case "EscapeDataString" or "UrlEncode" or "EscapeUriString" or "UnescapeDataString" or "UrlDecode" or "UrlPathEncode" when call.Count > 0: return call.Value(0);
            case "ToString" or "GetLeftPart" or "GetComponents" when call.Receiver is Text text:
                return call.Name != "GetLeftPart" ? text : LeftPart(text, call.TextAt(0).Characters);
            case "TryCreate":
                Value made = call.Inputs.Length > 3 || (call.Inputs.Length == 3 && TypeNames.Of(call.Method.Parameters[0].Type) == "System.Uri")
                    ? Combine(call.Evaluator, call.Value(0), call.Value(1))
                    : call.Value(0);
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } target)
                {
                    call.Evaluator.Assign(target.Value, made);
                }

                return call.Unknown();
            case "AddQueryString" when call.Count > 2: return UrlText.AddQuery(call.Evaluator, call.Value(0), call.Value(1), call.Value(2), call.Syntax(2));
            case "AddQueryString" when call.Count == 2: return UrlText.AddQueries(call.Evaluator, call.Value(0), call.Value(1), call.Site);
            case "ParseQueryString" when call.Count > 0:
                Instance query = call.Evaluator.NewCollection(call.Site, call.Method.ReturnType, []);
                call.Evaluator.SetMember(query, UrlText.ParsedQuery, call.Value(0));
                return query;
            default: return null;
        }
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (receiver is not Text text)
        {
            return null;
        }

        RequestUrl url = RequestUrl.Parse(text);
        return property.Name switch
        {
            "OriginalString" or "AbsoluteUri" => text,
            "Host" or "DnsSafeHost" or "IdnHost" or "Authority" when url.HasKnownHost => url.Host,
            "Scheme" when url.Scheme is { } scheme => Text.Literal(scheme, syntax),
            "AbsolutePath" or "LocalPath" when url.HasKnownHost => url.Path,
            "PathAndQuery" when url.HasKnownHost => text.From(url.PathStart),
            _ => null,
        };
    }

    /// <summary>A relative address applied to a base, as browsers and <see cref="Uri"/> do.</summary>
    public static Value Combine(Evaluator evaluator, Value first, Value second) => evaluator.Map(first, second, (left, right) =>
    {
        Text address = evaluator.AsText(left, null);
        Text relative = evaluator.AsText(right, null);
        return address.Length == 0 ? relative : relative.Length == 0 ? address : Combine(address, relative);
    });

    private static Text Combine(Text address, Text relative)
    {
        RequestUrl own = RequestUrl.Parse(relative);
        if (own.Scheme is not null || own.HostEnd > own.HostStart || relative.Characters.IndexOf("://", StringComparison.Ordinal) is > 0 and < 12)
        {
            return relative;
        }

        RequestUrl start = RequestUrl.Parse(address);
        if (relative.Characters[0] == '/')
        {
            // Behind an unknown piece nobody knows where the host ends; all of it is taken for the host.
            return Text.Concat([address.Slice(0, start.PathStart), relative]);
        }

        if (relative.Characters[0] == '?')
        {
            return Text.Concat([address.Slice(0, start.PathEnd), relative]);
        }

        string path = start.Path.Characters;
        int slash = path.LastIndexOf('/');
        Text directory = address.Slice(0, start.PathStart + (slash < 0 ? 0 : slash + 1));
        if (slash < 0)
        {
            bool endsUnknown = path.Length > 0 && path.EndsWith(Text.HoleMark.ToString(), StringComparison.Ordinal);
            directory = endsUnknown ? address.Slice(0, start.PathEnd) : directory;
            directory = Text.Concat([directory, Text.Literal("/", null)]);
        }
        else if (path.EndsWith(Text.HoleMark.ToString(), StringComparison.Ordinal))
        {
            directory = Text.Concat([address.Slice(0, start.PathEnd), Text.Literal("/", null)]);
        }

        return Dots(Text.Concat([directory, relative]), start.PathStart);
    }

    private static Text Dots(Text text, int pathStart)
    {
        int found;
        while ((found = text.Characters.IndexOf("/./", pathStart, StringComparison.Ordinal)) >= 0)
        {
            text = Text.Concat([text.Slice(0, found), text.From(found + 2)]);
        }

        while ((found = text.Characters.IndexOf("/../", Math.Min(pathStart, text.Length), StringComparison.Ordinal)) >= 0)
        {
            int parent = found == 0 ? -1 : text.Characters.LastIndexOf('/', found - 1);
            int keep = parent < pathStart ? Math.Min(pathStart, found) : parent;
            text = Text.Concat([text.Slice(0, keep), text.From(found + 3)]);
        }

        return text;
    }

    private static Text LeftPart(Text text, string part)
    {
        RequestUrl url = RequestUrl.Parse(text);
        return part switch
        {
            "Authority" or "1" => text.Slice(0, url.PathStart),
            "Path" or "2" => text.Slice(0, url.PathEnd),
            _ => text,
        };
    }
}
