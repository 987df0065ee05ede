using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Credentials;

/// <summary>
/// DBTC1002 by the text alone: a literal with a token of a known form, wherever it stands, attributes and default values included.
/// A literal of no known form that reaches a token parameter is known by flow, not here.
/// </summary>
internal static class TokenLiterals
{
    public static void Report(SemanticModelAnalysisContext context, ReportingPolicy policy)
    {
        foreach (SyntaxNode node in context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            string text = TextOf(node);
            if (TokenText.TryFind(text, out int start, out _))
            {
                context.ReportDiagnostic(policy.Create(Descriptors.DBTC1002, node.GetLocation(), $"it looks like a {TokenText.KindAt(text, start)}"));
            }
        }
    }

    private static string TextOf(SyntaxNode node)
        => node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && !sum.Parent.IsKind(SyntaxKind.AddExpression) ? Sum(sum) : WrittenText.Of(node);

    // A sum of literals of which one holds the whole token is reported at that one.
    private static string Sum(BinaryExpressionSyntax sum)
    {
        List<string> parts = [];
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } next)
        {
            if (next.Right is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } right)
            {
                return string.Empty;
            }

            parts.Add(right.Token.ValueText);
            rest = next.Left;
        }

        if (rest is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } first)
        {
            return string.Empty;
        }

        parts.Add(first.Token.ValueText);
        parts.Reverse();
        return parts.Any(TokenText.ContainsToken) ? string.Empty : string.Concat(parts);
    }
}
