using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Finds the expression that gives the token's value inside of what a rule reported: a header, an argument, an assignment.</summary>
internal static class TokenExpression
{
    /// <summary>The expression that another token can be put in place of; null where the place holds no token.</summary>
    public static ExpressionSyntax? At(FixSubject subject, SyntaxNode node)
    {
        ExpressionSyntax? reported = node switch
        {
            ArgumentSyntax argument => argument.Expression,
            ExpressionStatementSyntax statement => statement.Expression,
            InterpolationSyntax hole => hole.Expression,
            EqualsValueClauseSyntax initializer => initializer.Value,
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            ExpressionSyntax expression => expression,
            _ => null,
        };
        return reported is null ? null : Inside(subject, reported.WithoutParentheses());
    }

    private static ExpressionSyntax? Inside(FixSubject subject, ExpressionSyntax expression)
    {
        switch (expression)
        {
            case AssignmentExpressionSyntax assignment:
                return Inside(subject, assignment.Right.WithoutParentheses());
            case InterpolatedStringExpressionSyntax text:
                InterpolationSyntax[] holes = text.Contents.OfType<InterpolationSyntax>().ToArray();
                return holes.Length == 1 ? Inside(subject, holes[0].Expression.WithoutParentheses()) : null;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var element] }:
                return Inside(subject, element);
            case ArrayCreationExpressionSyntax { Initializer.Expressions: [var element] }:
                return Inside(subject, element);
            case CollectionExpressionSyntax { Elements: [ExpressionElementSyntax element] }:
                return Inside(subject, element.Expression);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return sum.Left is LiteralExpressionSyntax ? Inside(subject, sum.Right.WithoutParentheses()) : null;
            case BaseObjectCreationExpressionSyntax creation when LastArgument(creation.ArgumentList) is { } last && !KnownTypes.IsSdkType(subject.TypeOf(creation)):
                return Inside(subject, last);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } creation when KnownTypes.IsDbtToken(subject.TypeOf(creation)):
                return Inside(subject, creation.ArgumentList!.Arguments[0].Expression.WithoutParentheses());
            case InvocationExpressionSyntax invocation when subject.TypeOf(invocation) is { SpecialType: not SpecialType.System_String } type && !KnownTypes.IsDbtToken(type) && !IsAwaitable(type):
                return LastArgument(invocation.ArgumentList) is { } value && IsSecret(subject, value) ? Inside(subject, value) : null;
            default:
                return IsSecret(subject, expression) ? expression : null;
        }
    }

    private static ExpressionSyntax? LastArgument(ArgumentListSyntax? list)
        => list is { Arguments.Count: > 0 } ? list.Arguments[list.Arguments.Count - 1].Expression.WithoutParentheses() : null;

    private static bool IsSecret(FixSubject subject, ExpressionSyntax expression)
    {
        TypeInfo type = subject.Model.GetTypeInfo(expression, subject.CancellationToken);
        return type.Type?.SpecialType == SpecialType.System_String || KnownTypes.IsDbtToken(type.Type) || (expression is InterpolatedStringExpressionSyntax);
    }

    private static bool IsAwaitable(ITypeSymbol type) => type.Name is "Task" or "ValueTask";
}
