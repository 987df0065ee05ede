using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Accessors that can neither send, show nor convert anything: automatic ones, and those that only pass a field on. Most members of a project are.</summary>
internal static class PlainMember
{
    public static bool Is(SyntaxNode node) => node switch
    {
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } accessor => accessor.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not InterfaceDeclarationSyntax,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax { Type: PredefinedTypeSyntax } } accessor => PassesOn(accessor.ExpressionBody ?? (SyntaxNode?)accessor.Body),
        PropertyDeclarationSyntax { Type: PredefinedTypeSyntax, ExpressionBody: { } body } => PassesOn(body),
        _ => false,
    };

    private static bool PassesOn(SyntaxNode? body) => body is not null && body.DescendantNodes().All(node => node switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or ReturnStatementSyntax or ExpressionStatementSyntax => true,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => true,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
        _ => false,
    });
}
