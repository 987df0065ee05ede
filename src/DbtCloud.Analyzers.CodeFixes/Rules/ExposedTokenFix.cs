using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC1003: sends the token over TLS, or leaves it out of what is shown.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ExposedTokenFix : RuleFix
{
    private const string PlainHttp = "http://";
    private const string Title = "Send it over https";

    private static readonly SyntaxNode Nothing = SyntaxFactory.CompilationUnit();

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC1003");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
        => subject.Property(DiagnosticProperties.Exposure) switch
        {
            nameof(TokenExposure.PlainHttp) => Encrypted(subject),
            nameof(TokenExposure.OtherHost) => [],
            nameof(TokenExposure.QueryString) => QueryToken.Moved(subject),
            null => Hidden(subject).Concat(Encrypted(subject)),
            _ => Hidden(subject),
        };

    private static IEnumerable<Candidate> Hidden(FixSubject subject)
        => RevealedToken.Around(subject).Concat(ShownText.Around(subject)).Concat(ShowingStatement.Around(subject));

    private static IEnumerable<Candidate> Encrypted(FixSubject subject)
    {
        SyntaxNode? scope = subject.Node.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? subject.Root;
        StringPiece[] places = PlainPieces(scope).ToArray();
        if (places.Length == 0)
        {
            places = PlainPieces(subject.Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? subject.Root).ToArray();
        }

        // With more than one such address nothing says which of them the token goes to.
        if (places is [var only] && only.With(0, PlainHttp.Length, "https://", hole: null) is { } change)
        {
            yield return subject.Replace(change.Old, change.New, Title);
        }

        foreach (SyntaxNode node in (places.Length == 0 ? scope : Nothing).DescendantNodes())
        {
            ExpressionSyntax? encrypted = node switch
            {
                LiteralExpressionSyntax { Token.Value: "http" } => SyntaxFactory.ParseExpression("\"https\""),
                IdentifierNameSyntax { Identifier.ValueText: "UriSchemeHttp" } => SyntaxFactory.IdentifierName("UriSchemeHttps"),
                _ => null,
            };
            if (encrypted is not null)
            {
                yield return new Candidate(subject.Root.ReplaceNode(node, encrypted.InPlaceOf(node)), Title) { NeedsProof = true };
            }
        }
    }

    private static IEnumerable<StringPiece> PlainPieces(SyntaxNode scope)
        => StringPiece.At(scope).Where(piece => piece.Text.StartsWith(PlainHttp, StringComparison.OrdinalIgnoreCase) && !IsLoopback(piece.Text.Substring(PlainHttp.Length)));

    private static bool IsLoopback(string rest)
        => rest.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("127.", StringComparison.Ordinal) || rest.StartsWith("[::1]", StringComparison.Ordinal);
}
