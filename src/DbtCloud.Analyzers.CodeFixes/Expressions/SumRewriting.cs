using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Replacements in the literals of a sum of strings.</summary>
internal sealed class SumRewriting(ExpressionSyntax? hole, params (string Old, string New)[] changes)
{
    /// <summary>The sum's text with a hole for each operand that is no literal; null for another expression.</summary>
    public static string? Joined(ExpressionSyntax sum)
        => sum is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
            ? string.Concat(Operands(sum).Select(operand => operand switch
            {
                LiteralExpressionSyntax literal => literal.Token.ValueText,
                InterpolatedStringExpressionSyntax text => text.Contents.ToString(),
                _ => "{value}",
            }))
            : null;

    /// <summary>The sum with every replacement made; null where one finds no place.</summary>
    public ExpressionSyntax? Apply(ExpressionSyntax sum)
    {
        ExpressionSyntax current = sum;
        foreach ((string old, string @new) in changes)
        {
            ExpressionSyntax? made = StringPiece.At(current)
                .Select(piece => (Piece: piece, Index: piece.Text.IndexOf(old, StringComparison.Ordinal)))
                .Where(found => found.Index >= 0)
                .Select(found => found.Piece.With(found.Index, old.Length, @new, @new.IndexOf(StringPiece.Hole) < 0 ? null : hole))
                .Where(change => change is not null)
                .Select(change => current.ReplaceNode(change!.Value.Old, change.Value.New))
                .FirstOrDefault();
            if (made is null)
            {
                return null;
            }

            current = made;
        }

        return current;
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression)
        => expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            ? Operands(sum.Left).Concat(Operands(sum.Right))
            : [expression.WithoutParentheses()];
}
