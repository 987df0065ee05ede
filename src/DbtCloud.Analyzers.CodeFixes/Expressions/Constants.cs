using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Turns the declaration of a constant into one that may have a value known at run time only.</summary>
internal static class Constants
{
    /// <summary>The constant's declaration around a node; null where the node is in none.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
        => node.Ancestors().FirstOrDefault(ancestor => ancestor switch
        {
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
            _ => false,
        });

    public static bool IsPrivate(SyntaxNode declaration)
        => declaration is LocalDeclarationStatementSyntax
            || (declaration is FieldDeclarationSyntax field
                && !field.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword)));

    public static SyntaxNode Opened(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.WithModifiers(Opened(field.Modifiers, SyntaxKind.StaticKeyword, SyntaxKind.ReadOnlyKeyword)),
        LocalDeclarationStatementSyntax local => Opened(local),
        _ => declaration,
    };

    private static LocalDeclarationStatementSyntax Opened(LocalDeclarationStatementSyntax local)
        => local.WithModifiers(Opened(local.Modifiers)).WithLeadingTrivia(local.GetLeadingTrivia());

    private static SyntaxTokenList Opened(SyntaxTokenList modifiers, params SyntaxKind[] instead)
    {
        int index = modifiers.IndexOf(SyntaxKind.ConstKeyword);
        SyntaxToken constant = modifiers[index];
        IEnumerable<SyntaxToken> tokens = instead.Select((kind, position) => SyntaxFactory.Token(
            position == 0 ? constant.LeadingTrivia : SyntaxTriviaList.Empty,
            kind,
            position == instead.Length - 1 ? constant.TrailingTrivia : SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        return modifiers.RemoveAt(index).InsertRange(index, tokens);
    }
}
