using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Makes a body that hands a task on into one that awaits it.</summary>
internal static class AsyncBodies
{
    /// <summary>The method, local function or lambda that gives an expression as its only result and is not async; null where there is none.</summary>
    public static SyntaxNode? NotYetAround(ExpressionSyntax result)
        => result.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax) is { } function
            && !IsAsync(function) && IsOnlyResult(function, result)
            ? function
            : null;

    public static SyntaxNode MadeAsync(SyntaxNode function)
    {
        SyntaxToken modifier = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                SyntaxTriviaList leading = lambda.GetLeadingTrivia();
                return lambda.WithoutLeadingTrivia().AddModifiers(modifier).WithLeadingTrivia(leading);
            case LocalFunctionStatementSyntax { Modifiers.Count: 0 } local:
                SyntaxTriviaList before = local.GetLeadingTrivia();
                return local.WithoutLeadingTrivia().AddModifiers(modifier).WithLeadingTrivia(before);
            case LocalFunctionStatementSyntax local:
                return local.AddModifiers(modifier);
            case MethodDeclarationSyntax { Modifiers.Count: 0 } method:
                SyntaxTriviaList trivia = method.GetLeadingTrivia();
                return method.WithoutLeadingTrivia().AddModifiers(modifier).WithLeadingTrivia(trivia);
            default:
                return ((MethodDeclarationSyntax)function).AddModifiers(modifier);
        }
    }

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => !lambda.AsyncKeyword.IsKind(SyntaxKind.None),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => true,
    };

    private static bool IsOnlyResult(SyntaxNode function, ExpressionSyntax result) => result.Parent switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Parent == function,
        AnonymousFunctionExpressionSyntax lambda => lambda == function,
        ReturnStatementSyntax => function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Count() == 1,
        _ => false,
    };
}
