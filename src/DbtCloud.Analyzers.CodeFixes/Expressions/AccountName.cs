using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Says what the account at a place is called, as far as one name is sure to be its own.</summary>
internal static class AccountName
{
    /// <summary>The account's key; null where the place stands for any number of accounts.</summary>
    public static string? At(FixSubject subject)
        => RegisteredKey(subject.Node) ?? FromRule(subject.Property(DiagnosticProperties.Account));

    /// <summary>The key of the registration that encloses a node: <c>AddAccount("guild", …)</c>.</summary>
    public static string? RegisteredKey(SyntaxNode node)
    {
        foreach (InvocationExpressionSyntax call in node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            bool isRegistration = call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddAccount" };
            bool isInside = call.ArgumentList.Span.Contains(node.Span);
            if (isRegistration && isInside && KeyOf(call) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>The account that a declared name tells of: of the field, variable, property or argument that holds a value.</summary>
    public static string? Named(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.Ancestors())
        {
            string? name = ancestor switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                ArgumentSyntax { NameColon.Name.Identifier.ValueText: var argument } => argument,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } => left.Name.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } } => key.Token.ValueText,
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } } => key.Token.ValueText,
                _ => null,
            };
            if (name is not null && Names.AccountKey(name) is { } account)
            {
                return account;
            }

            if (ancestor is StatementSyntax or MemberDeclarationSyntax)
            {
                return null;
            }
        }

        return null;
    }

    private static string? KeyOf(InvocationExpressionSyntax call)
    {
        ArgumentSyntax? argument = call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "key")
            ?? call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is null);
        return argument?.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;
    }

    private static string? FromRule(string? account)
        => account is null ? null : account.All(character => char.IsLetterOrDigit(character) || character is '-' or '_') ? Names.AccountKey(account) ?? account : Names.AccountKey(account);
}
