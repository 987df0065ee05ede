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
        if (Syntax.NeedsConstant(subject.Node) || AccountName.At(subject) is not { } account || TokenExpression.At(subject) is not { } token)
        {
            yield break;
        }

        string title = $"Read the token of account '{account}' from a key of its own";
        foreach (ExpressionSyntax read in Reads(subject, token, account))
        {
            ExpressionSyntax placed = token.Parent is BinaryExpressionSyntax or MemberAccessExpressionSyntax ? read.Parenthesized() : token.Parent is InterpolationSyntax ? read.WithoutParentheses() : read;
            yield return subject.Replace(token, placed.InPlaceOf(token).WithAdditionalAnnotations(Formatter.Annotation), title);
        }
    }

    private static IEnumerable<ExpressionSyntax> Reads(FixSubject subject, ExpressionSyntax token, string account)
        => StoredRead.ForAccount(subject, token, account)
            .Concat(SecretReads.Of(subject, token, SecretNames.ConfigurationKey(account), SecretNames.EnvironmentVariable(account)))
            .Where(read => !SyntaxFactory.AreEquivalent(read, token));
}
