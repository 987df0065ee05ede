using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Applies edits to several texts at once; a constant that gets a value of run time becomes read-only.</summary>
internal static class EditedTexts
{
    /// <summary>The document's root with all edits made, and whether another file may notice; null where one of them cannot be made.</summary>
    public static (SyntaxNode Root, bool ReachesOtherFiles)? Apply(FixSubject subject, IReadOnlyCollection<PieceEdit> edits)
    {
        Dictionary<SyntaxNode, ExpressionSyntax> changed = [];
        HashSet<SyntaxNode> constants = [];
        foreach (IGrouping<ExpressionSyntax, PieceEdit> host in edits.GroupBy(edit => edit.Piece.Host))
        {
            if (Made(host.Key, host.ToArray()) is not { } made)
            {
                return null;
            }

            changed.Add(host.Key, made.InPlaceOf(host.Key));
            if (host.Any(edit => edit.Value is not null) && Constants.Around(host.Key) is { } constant)
            {
                constants.Add(constant);
            }
        }

        SyntaxNode root = subject.Root.ReplaceNodes(
            changed.Keys.Concat(constants),
            (original, rewritten) => changed.TryGetValue(original, out ExpressionSyntax? text) ? text : Constants.Opened(rewritten));
        return (root, constants.Any(constant => !Constants.IsPrivate(constant)));
    }

    private static ExpressionSyntax? Made(ExpressionSyntax host, PieceEdit[] edits)
    {
        string? source = host is InterpolatedStringExpressionSyntax text ? InInterpolation(text, edits) : InLiteral((LiteralExpressionSyntax)host, edits);
        return source is null ? null : SyntaxFactory.ParseExpression(source).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
    }

    private static string? InInterpolation(InterpolatedStringExpressionSyntax host, PieceEdit[] edits)
    {
        if (edits.Any(edit => ((InterpolatedStringTextSyntax)edit.Piece.Node).TextToken.Text != edit.Piece.Text))
        {
            return null;
        }

        int braces = Math.Max(1, host.StringStartToken.Text.Count(character => character == '$'));
        string source = host.ToString();
        foreach (PieceEdit edit in edits.OrderByDescending(edit => edit.Piece.Node.SpanStart + edit.Start))
        {
            string value = edit.Value is null ? string.Empty : new string('{', braces) + edit.Value.WithoutParentheses().WithoutTrivia() + new string('}', braces);
            int offset = edit.Piece.Node.SpanStart - host.SpanStart + edit.Start;
            source = source.Remove(offset, edit.Length).Insert(offset, edit.Replacement.Replace(StringPiece.Hole.ToString(), value));
        }

        return source;
    }

    private static string? InLiteral(LiteralExpressionSyntax host, PieceEdit[] edits)
    {
        string text = host.Token.ValueText;
        bool hasValue = edits.Any(edit => edit.Value is not null);
        string source = host.Token.Text;
        int at = source.IndexOf(text, StringComparison.Ordinal);
        if (!hasValue && at >= 0)
        {
            foreach (PieceEdit edit in edits.OrderByDescending(edit => edit.Start))
            {
                source = source.Remove(at + edit.Start, edit.Length).Insert(at + edit.Start, edit.Replacement);
            }

            return source;
        }

        string made = string.Empty;
        int end = 0;
        foreach (PieceEdit edit in edits.OrderBy(edit => edit.Start))
        {
            string value = edit.Value is null ? string.Empty : "{" + edit.Value.WithoutParentheses().WithoutTrivia() + "}";
            made += Escaped(text.Substring(end, edit.Start - end)) + string.Join(value, edit.Replacement.Split(StringPiece.Hole).Select(Escaped));
            end = edit.Start + edit.Length;
        }

        made += Escaped(text.Substring(end));
        return (hasValue ? "$\"" : "\"") + made + "\"";

        string Escaped(string part)
        {
            string quoted = SymbolDisplay.FormatLiteral(part, quote: true);
            string inner = quoted.Substring(1, quoted.Length - 2);
            return hasValue ? inner.Replace("{", "{{").Replace("}", "}}") : inner;
        }
    }
}
