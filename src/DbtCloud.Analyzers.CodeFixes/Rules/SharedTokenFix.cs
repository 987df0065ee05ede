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

    // One line can be right for many accounts where each is registered under a key.
    private protected override bool IsHopeless(FixSubject subject) => base.IsHopeless(subject) && KeyedRegistration.KeyAt(subject.Node) is null;

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (KeyedRegistration.KeyAt(subject.Node) is not null)
        {
            foreach (Candidate candidate in KeyedRegistration.Candidates(subject))
            {
                yield return candidate;
            }

            yield break;
        }

        // Without a first binding elsewhere, one place runs for several accounts: no one token can be right there.
        if (Syntax.NeedsConstant(subject.Node) || subject.Diagnostic.AdditionalLocations.Count == 0 || AccountName.At(subject) is not { } account)
        {
            yield break;
        }

        string title = $"Read the token of account '{account}' from a key of its own";
        foreach (Candidate candidate in InPlace(subject, account, title)
            .Concat(Carried(subject, account, title))
            .Concat(Sent(subject, account, title))
            .Concat(ClientHeader.Roots(subject, OwnReads(subject, subject.Node, account).ToArray(), account).Select(root => new Candidate(root, title) { NeedsProof = true }))
            .Concat(AccountClient.Candidates(subject, account)))
        {
            yield return candidate;
        }
    }

    private static IEnumerable<Candidate> InPlace(FixSubject subject, string account, string title)
    {
        if (subject.Property(DiagnosticProperties.TokenElsewhere) is not null || TokenExpression.At(subject, subject.Node) is not { } token)
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

            yield return new Candidate(subject.Root.ReplaceNodes(changes.Keys, (original, _) => changes[original]), title);
        }
    }

    private static IEnumerable<Candidate> Carried(FixSubject subject, string account, string title)
    {
        IEnumerable<(SyntaxNode Old, SyntaxNode New)> changes = CarriedToken.Replacing(subject, OwnReads(subject, subject.Node, account).ToArray())
            .Concat(CarriedToken.Registering(subject, SecretNames.ConfigurationKey(account), SecretNames.EnvironmentVariable(account)))
            .Concat(CarriedToken.Naming(subject, SecretNames.ConfigurationKey(account), SecretNames.EnvironmentVariable(account)));
        return changes.Select(change => new Candidate(subject.Root.ReplaceNode(change.Old, change.New), title) { NeedsProof = true });
    }

    // The client has the token: a request of its own carries another.
    private static IEnumerable<Candidate> Sent(FixSubject subject, string account, string title)
    {
        if (subject.Property(DiagnosticProperties.TokenElsewhere) is null)
        {
            yield break;
        }

        OwnRequest? request = OwnRequest.At(subject);
        ExpressionSyntax? chain = request is null ? FluentRequest.At(subject) : null;
        if (request is null && chain is null)
        {
            yield break;
        }

        foreach (ExpressionSyntax read in OwnReads(subject, (SyntaxNode?)chain ?? request!.Call, account))
        {
            IEnumerable<SyntaxNode> roots = request is not null
                ? request.WithToken(read, request.Url)
                : [subject.Root.ReplaceNode(chain!, FluentRequest.WithToken(chain!, read))];
            foreach (SyntaxNode root in roots)
            {
                yield return new Candidate(root, title) { NeedsProof = true };
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> OwnReads(FixSubject subject, SyntaxNode place, string account)
    {
        string? shared = subject.Property(DiagnosticProperties.TokenName);
        string variable = shared is not null && subject.Property(DiagnosticProperties.TokenSource) == "environment"
            ? SecretNames.ForAccount(shared, account, inConfiguration: false)
            : SecretNames.EnvironmentVariable(account);
        return SecretReads.Of(subject, place, SecretNames.ConfigurationKey(account), variable);
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
