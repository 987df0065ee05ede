using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A read of a secret by its name (configuration, environment, secret store), written in place or where a variable gets its value.</summary>
internal static class StoredRead
{
    /// <summary>The same read by another account's name; none where the expression is no such read.</summary>
    public static IEnumerable<ExpressionSyntax> ForAccount(FixSubject subject, ExpressionSyntax token, string account)
    {
        ExpressionSyntax? read = Has(token) ? token : Initializer(subject, token);
        if (read is null)
        {
            yield break;
        }

        LiteralExpressionSyntax[] names = read.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Where(IsName).ToArray();
        if (names.Length == 1)
        {
            LiteralExpressionSyntax name = names[0];
            bool inConfiguration = IsConfigurationRoot(subject, name);
            string renamed = SecretNames.ForAccount(name.Token.ValueText, account, inConfiguration);
            yield return read.ReplaceNode(name, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(renamed)).InPlaceOf(name)).WithoutTrivia();
        }
    }

    private static bool Has(ExpressionSyntax expression)
        => expression is not LiteralExpressionSyntax
            && expression.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(IsName)
            && expression.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or ElementAccessExpressionSyntax);

    // The text of an exception is no name of a secret.
    private static bool IsName(LiteralExpressionSyntax literal)
        => literal.IsKind(SyntaxKind.StringLiteralExpression)
            && literal.Parent is ArgumentSyntax
            && !literal.Ancestors().Any(ancestor => ancestor is ThrowExpressionSyntax);

    private static ExpressionSyntax? Initializer(FixSubject subject, ExpressionSyntax token)
    {
        if (token is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) || subject.SymbolOf(token) is not { DeclaringSyntaxReferences: [var declaration] })
        {
            return null;
        }

        ExpressionSyntax? value = declaration.GetSyntax(subject.CancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
            _ => null,
        };
        return value is not null && Has(value) && !value.DescendantNodesAndSelf().Any(node => node is AwaitExpressionSyntax) ? value : null;
    }

    private static bool IsConfigurationRoot(FixSubject subject, LiteralExpressionSyntax name)
    {
        if (name.SyntaxTree != subject.Root.SyntaxTree || name.FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is not { } access)
        {
            return false;
        }

        ITypeSymbol? type = subject.TypeOf(access.Expression);
        return KnownTypes.IsConfiguration(type) && !KnownTypes.IsConfigurationSection(type);
    }
}
