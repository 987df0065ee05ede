using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Fixed text inside of a string expression: a whole literal, or what stands between two holes.</summary>
internal sealed class StringPiece
{
    /// <summary>Stands in a replacement for the value that goes there.</summary>
    public const char Hole = '\0';

    private StringPiece(SyntaxNode node, string text)
    {
        Node = node;
        Text = text;
    }

    public SyntaxNode Node { get; }

    public string Text { get; }

    /// <summary>Gets the literal or interpolated string that the piece is written in.</summary>
    public ExpressionSyntax Host => Node as LiteralExpressionSyntax ?? (ExpressionSyntax)Node.Parent!;

    /// <summary>The pieces at and below a node, in the order of the source.</summary>
    public static IEnumerable<StringPiece> At(SyntaxNode node)
    {
        foreach (SyntaxNode inner in node.DescendantNodesAndSelf())
        {
            if (inner is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
            {
                yield return new StringPiece(literal, literal.Token.ValueText);
            }
            else if (inner is InterpolatedStringTextSyntax text)
            {
                yield return new StringPiece(text, text.TextToken.ValueText);
            }
        }
    }

    /// <summary>The expression to replace, and the same with other text in place of a part; null where the source spells that part differently.</summary>
    /// <param name="hole">The value for <see cref="Hole"/>.</param>
    public (ExpressionSyntax Old, ExpressionSyntax New)? With(int start, int length, string replacement, ExpressionSyntax? hole)
        => Node switch
        {
            LiteralExpressionSyntax literal => (literal, InLiteral(literal, start, length, replacement, hole)),
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } text => InInterpolation(whole, text, start, length, replacement, hole),
            _ => null,
        };

    private ExpressionSyntax InLiteral(LiteralExpressionSyntax literal, int start, int length, string replacement, ExpressionSyntax? hole)
    {
        string before = Text.Substring(0, start);
        string after = Text.Substring(start + length);
        if (hole is not null && replacement == Hole.ToString() && before.Length == 0 && after.Length == 0)
        {
            return hole.InPlaceOf(literal);
        }

        if (hole is null)
        {
            string written = literal.Token.Text;
            string old = Text.Substring(start, length);
            int at = written.IndexOf(before + old, StringComparison.Ordinal);
            string text = at < 0
                ? Syntax.Literal(before + replacement + after)
                : written.Substring(0, at + before.Length) + replacement + written.Substring(at + before.Length + length);
            return SyntaxFactory.ParseExpression(text).InPlaceOf(literal);
        }

        string[] parts = replacement.Split(Hole);
        string made = "$\"" + Escaped(before + parts[0]) + "{" + hole.WithoutParentheses().WithoutTrivia() + "}" + Escaped(parts[1] + after) + "\"";
        return Parsed(made, literal);
    }

    private (ExpressionSyntax Old, ExpressionSyntax New)? InInterpolation(
        InterpolatedStringExpressionSyntax whole, InterpolatedStringTextSyntax text, int start, int length, string replacement, ExpressionSyntax? hole)
    {
        string written = text.TextToken.Text;
        if (written != Text)
        {
            return null;
        }

        int braces = Math.Max(1, whole.StringStartToken.Text.Count(character => character == '$'));
        string value = hole is null ? string.Empty : new string('{', braces) + hole.WithoutParentheses().WithoutTrivia() + new string('}', braces);
        string source = whole.ToString();
        int offset = text.SpanStart - whole.SpanStart + start;
        string made = source.Substring(0, offset) + replacement.Replace(Hole.ToString(), value) + source.Substring(offset + length);
        return (whole, Parsed(made, whole));
    }

    private static ExpressionSyntax Parsed(string text, SyntaxNode replaced)
        => SyntaxFactory.ParseExpression(text).InPlaceOf(replaced).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    private static string Escaped(string value)
        => SymbolDisplay.FormatLiteral(value, quote: true) is { } quoted ? quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}") : value;
}
