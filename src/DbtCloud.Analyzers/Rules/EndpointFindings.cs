using System.Collections.Immutable;
using System.Text;
using DbtCloud.Analyzers.Endpoints;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The questions behind DBTC2001, 2002, 2003, 2005 and 2006: which operation each request asks for.</summary>
internal sealed class EndpointFindings
{
    private readonly Dictionary<string, List<Finding>> findings = [];
    private readonly HashSet<SyntaxNode> places = [];

    private EndpointFindings()
    {
    }

    public IReadOnlyList<Finding> Of(string rule) => findings.TryGetValue(rule, out List<Finding>? list) ? list : [];

    public static EndpointFindings Find(FactSink facts, DbtEvidence evidence)
    {
        EndpointFindings result = new();
        foreach (RequestFact request in facts.Requests)
        {
            if (ApiPath(request.Url) is { } path && evidence.IsDbt(request))
            {
                result.Examine(request, path);
            }
        }

        foreach (SdkCallFact call in facts.SdkCalls)
        {
            result.Examine(call);
        }

        return result;
    }

    private void Examine(RequestFact request, Text path)
    {
        string[] segments = path.Characters.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        string shown = PathDisplay.Of(path);
        if (segments.Length == 3 && segments[0] == "api" && segments[2] == "accounts" && (segments[1] is "v2" or "v3" || segments[1] == Text.HoleMark.ToString()))
        {
            if (request.Method == "GET")
            {
                Add(Descriptors.DBTC2001, request, path, "accounts/{account_id}/", $"GET {shown}", $"GET /api/v2/accounts/{{account_id}}/");
            }

            return;
        }

        if (segments.Length >= 3 && segments[0] == "api" && segments[1] == "v2" && OutsideAccounts(segments) is { } advice)
        {
            Add(Descriptors.DBTC2002, request, path, advice.Replacement, $"{request.Method} {shown}".Trim(), advice.Text);
            return;
        }

        EndpointMatch match = EndpointMatcher.Match(path, request.Method, out Endpoint? endpoint);
        string asked = $"{request.Method} {(match is EndpointMatch.Known ? endpoint!.Path : shown)}".Trim();
        switch (match)
        {
            case EndpointMatch.NoVersion:
                Add(Descriptors.DBTC2005, request, path, null, shown, "use /api/v2/ or /api/v3/");
                break;
            case EndpointMatch.Known when (endpoint!.Flags & EndpointFlags.Unpublished) != 0:
                Add(Descriptors.DBTC2006, request, path, endpoint.Replacement, asked);
                break;
            case EndpointMatch.Known when (endpoint!.Flags & EndpointFlags.Deprecated) != 0:
                Add(Descriptors.DBTC2003, request, path, endpoint.Replacement, asked, endpoint.Replacement ?? "another operation");
                break;
            case EndpointMatch.Unknown:
                Add(Descriptors.DBTC2006, request, path, null, asked);
                break;
            case EndpointMatch.OtherVersion:
                Add(Descriptors.DBTC2006, request, path, $"{endpoint!.Method} {endpoint.Path}", $"{asked} (published is {endpoint.Method} {endpoint.Path})");
                break;
            default: break;
        }
    }

    private void Examine(SdkCallFact call)
    {
        Endpoint? endpoint = EndpointMatcher.ByClientMember(call.Member);
        bool crossAccount = call.Member.StartsWith("CrossAccount.ListAccounts", StringComparison.Ordinal) || (endpoint is not null && (endpoint.Flags & EndpointFlags.CrossAccount) != 0);
        string shown = endpoint is null ? call.Member : $"{endpoint.Method} {endpoint.Path}";
        if (crossAccount)
        {
            Add(Descriptors.DBTC2001, call.Syntax, null, shown, "GetAccountAsync");
        }
        else if (endpoint is not null && (endpoint.Flags & EndpointFlags.Deprecated) != 0)
        {
            Add(Descriptors.DBTC2003, call.Syntax, endpoint.Replacement, shown, Replacing(endpoint));
        }
        else if (endpoint is not null && (endpoint.Flags & (EndpointFlags.AccountInPath | EndpointFlags.AllowedWithoutAccount)) == 0)
        {
            Add(Descriptors.DBTC2002, call.Syntax, endpoint.Replacement, shown, Replacing(endpoint));
        }
    }

    private static string Replacing(Endpoint endpoint) => endpoint.Replacement is { } replacement ? $"use {replacement}" : "ask within an account";

    private static (string Text, string? Replacement)? OutsideAccounts(string[] segments)
    {
        if (segments[2] == "users" && segments.Length == 4)
        {
            return ("use GET /api/v3/accounts/{account_id}/users/{id}/", "/api/v3/accounts/{account_id}/users/{id}/");
        }

        if (segments[2] == "users" && segments.Length == 5 && segments[4] == "apikey")
        {
            return ("user keys are gone, use /api/v3/accounts/{account_id}/users/{user_id}/account-apikeys/", "/api/v3/accounts/{account_id}/users/{user_id}/account-apikeys/");
        }

        return segments[2] == "notifications" && segments.Length == 4 && segments[3] == "unsubscribe"
            ? ("use the notifications of one account, /api/v2/accounts/{account_id}/notifications/{id}/", null)
            : null;
    }

    private void Add(DiagnosticDescriptor descriptor, RequestFact request, Text path, string? replacement, params object[] arguments)
    {
        ImmutableArray<Level> levels = descriptor == Descriptors.DBTC2005 && request.VersionLevels.Length > request.PathLevels.Length ? request.VersionLevels : request.PathLevels;
        Level level = levels[levels.Length - 1];
        Add(descriptor, level.Subject ?? level.Site, replacement, arguments, Shown(path));
    }

    private void Add(DiagnosticDescriptor descriptor, SyntaxNode place, string? replacement, params object[] arguments) => Add(descriptor, place, replacement, arguments, null);

    private void Add(DiagnosticDescriptor descriptor, SyntaxNode place, string? replacement, object[] arguments, string? path)
    {
        if (!places.Add(place))
        {
            return;
        }

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        properties = replacement is null ? properties : properties.Add(DiagnosticProperties.ReplacementPath, WithoutMethod(replacement));
        properties = path is null ? properties : properties.Add(DiagnosticProperties.Path, path);
        if (!findings.TryGetValue(descriptor.Id, out List<Finding>? list))
        {
            list = [];
            findings.Add(descriptor.Id, list);
        }

        list.Add(new Finding(descriptor, place, arguments) { Properties = properties });
    }

    private static string WithoutMethod(string replacement)
    {
        int space = replacement.IndexOf(' ');
        return space < 0 ? replacement : replacement.Substring(space + 1);
    }

    // The path from /api/ on, where there is one.
    public static Text? ApiPath(RequestUrl url)
    {
        string path = url.Path.Characters;
        int start = path.IndexOf("/api/", StringComparison.Ordinal);
        if (start >= 0)
        {
            return url.Path.From(start);
        }

        return path.StartsWith("api/", StringComparison.Ordinal) || path.StartsWith("/private/", StringComparison.Ordinal) ? url.Path : null;
    }

    private static string Shown(Text path)
    {
        StringBuilder text = new();
        foreach (char character in path.Characters)
        {
            _ = character == Text.HoleMark ? text.Append("{}") : text.Append(character);
        }

        return text.Length > 0 && text[0] != '/' ? text.Insert(0, '/').ToString() : text.ToString();
    }
}
