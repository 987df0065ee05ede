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
        if (UrlExpression.At(subject) is not { } url || AccountIds.OnlyOne(subject, url.Place) is not { } accountId || AnswerUse.IsList(subject, url.Place))
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
            if (piece.With(match.Index, match.Length, $"{version}accounts/{StringPiece.Hole}/", Syntax.Expression(accountId)) is { } change)
            {
                ExpressionSyntax made = url.Written == change.Old ? change.New : url.Written.ReplaceNode(change.Old, change.New);
                yield return subject.Replace(url.Place, made.InPlaceOf(url.Place), $"Ask for the account '{accountId}'");
            }
        }
    }
}
