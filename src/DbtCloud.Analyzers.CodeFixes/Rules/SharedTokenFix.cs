using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC1001, DBTC1004: gives the further account a token of its own, from a key that is named after the account.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SharedTokenFix : RuleFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC1001", "DBTC1004");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        // Without a first binding elsewhere, one place runs for several accounts: no one token can be right there.
        if (Syntax.NeedsConstant(subject.Node)
            || subject.Diagnostic.AdditionalLocations.Count == 0
            || AccountName.At(subject) is not { } account
            || TokenExpression.At(subject, subject.Node) is not { } token)
        {
            yield break;
        }

        // The first additional location is the other account's; the rest are further uses for this one.
        ExpressionSyntax[] tokens = subject.Additional.Skip(1)
            .Select(node => node is null ? null : TokenExpression.At(subject, node))
            .OfType<ExpressionSyntax>()
            .Prepend(token)
            .Distinct()
            .ToArray();
        ExpressionSyntax[][] reads = tokens.Select(use => Reads(subject, use, account).ToArray()).ToArray();
        for (int attempt = 0; attempt < reads[0].Length; attempt++)
        {
            Dictionary<SyntaxNode, SyntaxNode> changes = [];
            for (int use = 0; use < tokens.Length; use++)
            {
                changes[tokens[use]] = Placed(reads[use][Math.Min(attempt, reads[use].Length - 1)], tokens[use]);
            }

            yield return new Candidate(
                subject.Root.ReplaceNodes(changes.Keys, (original, _) => changes[original]),
                $"Read the token of account '{account}' from a key of its own");
        }
    }

    private static ExpressionSyntax Placed(ExpressionSyntax read, ExpressionSyntax token)
    {
        ExpressionSyntax fitting = token.Parent switch
        {
            BinaryExpressionSyntax or MemberAccessExpressionSyntax => read.Parenthesized(),
            InterpolationSyntax => read.WithoutParentheses(),
            _ => read,
        };
        return fitting.InPlaceOf(token).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static IEnumerable<ExpressionSyntax> Reads(FixSubject subject, ExpressionSyntax token, string account)
        => StoredRead.ForAccount(subject, token, account)
            .Concat(SecretReads.Of(subject, token, SecretNames.ConfigurationKey(account), SecretNames.EnvironmentVariable(account)))
            .Where(read => !SyntaxFactory.AreEquivalent(read, token));
}
