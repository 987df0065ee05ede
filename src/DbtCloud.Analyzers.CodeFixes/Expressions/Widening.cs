using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The 64-bit form of a type, a conversion or a parse call.</summary>
internal static class Widening
{
    /// <summary>The node that has to change, and the same in 64 bits; null where there is nothing narrow.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Of(SyntaxNode? node) => node switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword or (int)SyntaxKind.UIntKeyword } type
            => (type, type.WithKeyword(SyntaxFactory.Token(type.Keyword.LeadingTrivia, Long(type.Keyword), type.Keyword.TrailingTrivia))),
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        IdentifierNameSyntax { Identifier.ValueText: "Int32" } name => (name, Renamed(name, "Int64")),
        QualifiedNameSyntax qualified => Of(qualified.Right),
        _ => null,
    };

    /// <summary>The narrow parts of the conversions at the top of an expression: <c>int.Parse</c>, <c>Convert.ToInt32</c>, <c>GetInt32</c>, a cast, a type argument.</summary>
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> InConversions(SyntaxNode expression)
    {
        foreach (SyntaxNode node in expression.DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax))
        {
            (SyntaxNode Old, SyntaxNode New)? change = node switch
            {
                CastExpressionSyntax cast => Of(cast.Type),
                MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax type, Name.Identifier.ValueText: "Parse" or "TryParse" } => Of(type),
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Int32" } type, Name.Identifier.ValueText: "Parse" or "TryParse" } => Of(type),
                MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } when Wide(name.Identifier.ValueText) is { } wide => (name, Renamed(name, wide)),
                MemberBindingExpressionSyntax { Name: IdentifierNameSyntax name } when Wide(name.Identifier.ValueText) is { } wide => (name, Renamed(name, wide)),
                GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } => Of(argument),
                _ => null,
            };
            if (change is { } found)
            {
                yield return found;
            }
        }
    }

    private static SyntaxKind Long(SyntaxToken keyword) => keyword.IsKind(SyntaxKind.UIntKeyword) ? SyntaxKind.ULongKeyword : SyntaxKind.LongKeyword;

    private static string? Wide(string name) => name switch
    {
        "ToInt32" => "ToInt64",
        "GetInt32" => "GetInt64",
        "TryGetInt32" => "TryGetInt64",
        "ToUInt32" => "ToUInt64",
        "GetUInt32" => "GetUInt64",
        _ => null,
    };

    private static IdentifierNameSyntax Renamed(IdentifierNameSyntax name, string text)
        => name.WithIdentifier(SyntaxFactory.Identifier(name.Identifier.LeadingTrivia, text, name.Identifier.TrailingTrivia));
}
