using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

internal static class Syntax
{
    /// <summary>An expression that is shortened and set out when the fix is done.</summary>
    public static ExpressionSyntax Expression(string text)
        => SyntaxFactory.ParseExpression(text).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>A string as a regular literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>The line ending that a document is written with.</summary>
    public static string LineEnding(SyntaxNode root) => root.ToFullString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>True where a fix cannot put anything but a constant.</summary>
    public static bool NeedsConstant(SyntaxNode node)
        => node.AncestorsAndSelf().Any(ancestor => ancestor is AttributeArgumentSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax
            || (ancestor is EqualsValueClauseSyntax && ancestor.Parent is ParameterSyntax or EnumMemberDeclarationSyntax));

    /// <summary>Keeps the trivia of what is replaced.</summary>
    public static T InPlaceOf<T>(this T node, SyntaxNode replaced)
        where T : SyntaxNode
        => node.WithTriviaFrom(replaced);

    public static ExpressionSyntax WithoutParentheses(this ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression;
    }

    /// <summary>Puts parentheses around what would bind differently in its new place; they go where they are not needed.</summary>
    public static ExpressionSyntax Parenthesized(this ExpressionSyntax expression)
        => expression is IdentifierNameSyntax or LiteralExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax
            ? expression
            : SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression);
}
