using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A token in a URL's query string goes into the request's header.</summary>
internal static class QueryToken
{
    private static readonly Regex Parameter = new("(?<before>[?&])[A-Za-z_]*(?:token|key|authorization)=\\{(?<value>[^{}]+)\\}(?<after>&?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IEnumerable<Candidate> Moved(FixSubject subject)
    {
        const string title = "Send the token in the Authorization header";
        if (OwnRequest.At(subject) is { Url: InterpolatedStringExpressionSyntax url } request && Parameter.Match(url.ToString()) is { Success: true } match)
        {
            string before = match.Groups["after"].Length > 0 ? match.Groups["before"].Value : string.Empty;
            ExpressionSyntax shorter = Syntax.Expression(url.ToString().Remove(match.Index, match.Length).Insert(match.Index, before));
            foreach (SyntaxNode root in request.WithToken(Syntax.Expression(match.Groups["value"].Value), shorter))
            {
                yield return new Candidate(root, title) { NeedsProof = true };
            }
        }

        // Chains that build a request have a call for either.
        if (subject.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.ArgumentList.Arguments.Count == 2 && NameOf(call) is "SetQueryParam" or "AddQueryParameter") is { } set)
        {
            MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)set.Expression;
            string receiver = access.Expression.WithoutTrailingTrivia().ToString();
            string value = set.ArgumentList.Arguments[1].Expression.ToString();
            string made = NameOf(set) == "SetQueryParam" ? $"{receiver}.WithOAuthBearerToken({value})" : $"{receiver}.AddHeader(\"Authorization\", \"Bearer \" + {value})";
            yield return new Candidate(subject.Root.ReplaceNode(set, Syntax.Expression(made).InPlaceOf(set)), title) { NeedsProof = true };
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
