using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The ids that other URLs of the same type have after a segment, as in <c>accounts/{id}/jobs/</c>.</summary>
internal static class UsedIds
{
    /// <summary>The source of the one id that can be used at a place as well; null where there is none, or more than one.</summary>
    public static string? After(FixSubject subject, SyntaxNode place, string segment)
    {
        SyntaxNode type = place.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? subject.Root;
        List<ExpressionSyntax> used = [];
        HashSet<string> numbers = [];
        foreach (SyntaxNode node in type.DescendantNodes())
        {
            if (Following(node, segment) is { } id)
            {
                used.Add(id);
            }
            else if (NumberIn(node, segment) is { } number)
            {
                numbers.Add(number);
            }
        }

        string[] reachable = used.Where(id => IsReachable(subject, place, id)).Select(id => id.WithoutTrivia().ToString()).Distinct().ToArray();
        return reachable is [var only] && numbers.Count == 0 ? only
            : reachable.Length == 0 && used.Count == 0 && numbers.Count == 1 ? numbers.First()
            : null;
    }

    private static ExpressionSyntax? Following(SyntaxNode node, string segment)
    {
        switch (node)
        {
            // $"…accounts/{id}/…"
            case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole:
                int index = text.Contents.IndexOf(hole);
                return index > 0 && text.Contents[index - 1] is InterpolatedStringTextSyntax before && EndsWith(before.TextToken.ValueText, segment + "/") ? hole.Expression : null;

            // "…accounts/" + id
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: not LiteralExpressionSyntax } sum:
                LiteralExpressionSyntax? left = sum.Left as LiteralExpressionSyntax ?? (sum.Left as BinaryExpressionSyntax)?.Right as LiteralExpressionSyntax;
                return left is not null && EndsWith(left.Token.ValueText, segment + "/") ? sum.Right : null;

            // Request("accounts", id, "jobs")
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                int position = list.Arguments.IndexOf(argument);
                return position > 0 && argument.Expression is not LiteralExpressionSyntax
                    && list.Arguments[position - 1].Expression is LiteralExpressionSyntax { Token.ValueText: var name } && name.Trim('/') == segment ? argument.Expression : null;
            default:
                return null;
        }
    }

    private static string? NumberIn(SyntaxNode node, string segment)
    {
        string text = node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => string.Empty,
        };
        int start = text.IndexOf(segment + "/", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        string number = new(text.Substring(start + segment.Length + 1).TakeWhile(char.IsDigit).ToArray());
        return number.Length > 0 ? number : null;
    }

    private static bool EndsWith(string text, string segment)
        => text.EndsWith(segment, StringComparison.Ordinal) && (text.Length == segment.Length || text[text.Length - segment.Length - 1] == '/');

    // The same variable there and here; a call could give something else.
    private static bool IsReachable(FixSubject subject, SyntaxNode place, ExpressionSyntax id)
    {
        ExpressionSyntax first = id;
        while (first is MemberAccessExpressionSyntax access)
        {
            first = access.Expression;
        }

        if (first is ThisExpressionSyntax)
        {
            return true;
        }

        return first is IdentifierNameSyntax name && id is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && subject.SymbolOf(name) is { } symbol
            && (symbol is ITypeSymbol || ValuesInScope.Symbols(subject, place).Any(found => SymbolEqualityComparer.Default.Equals(found, symbol)));
    }
}
