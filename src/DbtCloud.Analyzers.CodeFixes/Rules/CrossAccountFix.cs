using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC2001: asks for one account instead of for all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class CrossAccountFix : RuleFix
{
    private const string OneAccount = "/api/v2/accounts/{account_id}/";

    private static readonly Regex ListOfAccounts = new("(?<version>api/v[23]/)?accounts/?(?=\\?|$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC2001");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (Syntax.NeedsConstant(subject.Node))
        {
            return [];
        }

        return AccountListing.Around(subject) is { } listing ? listing.Candidates() : InUrl(subject);
    }

    private static IEnumerable<Candidate> InUrl(FixSubject subject)
    {
        ExpressionSyntax? place = UrlExpression.At(subject)?.Place ?? subject.Node as ExpressionSyntax;
        if (place is null || ScopedId.Account.OnlyOne(subject, place) is not { } accountId || AnswerUse.IsList(subject, place))
        {
            return [];
        }

        string title = $"Ask for the account '{accountId}'";
        return Written(subject, accountId, title)
            .Concat(EndpointChange.Of(subject)?.Candidates(title) ?? [])
            .Concat(WholeUrl.WithId(subject, accountId, OneAccount, title));
    }

    // The text as it stands at the place; a variable's own text comes with the other ways.
    private static IEnumerable<Candidate> Written(FixSubject subject, string accountId, string title)
    {
        if (UrlExpression.At(subject) is not { } url || url.Place != url.Written)
        {
            yield break;
        }

        foreach (StringPiece piece in StringPiece.At(url.Written).Reverse())
        {
            Match match = ListOfAccounts.Match(piece.Text);
            if (!match.Success)
            {
                continue;
            }

            // Only version 2 answers for one account.
            string version = match.Groups["version"].Success ? "api/v2/" : string.Empty;
            bool isNumber = accountId.All(char.IsDigit);
            string own = isNumber ? accountId : StringPiece.Hole.ToString();
            if (piece.With(match.Index, match.Length, $"{version}accounts/{own}/", isNumber ? null : Syntax.Expression(accountId)) is { } change)
            {
                yield return new Candidate(subject.Root.ReplaceNode(change.Old, change.New), title) { NeedsProof = true, Operation = OneAccount };
            }
        }
    }
}
