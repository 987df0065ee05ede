using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The literals that a URL is put together from, in the declarations of the variables and constants on the way.</summary>
internal static class DeclaredTexts
{
    private const int MaximumDepth = 4;

    public static IEnumerable<ExpressionSyntax> LeadingTo(FixSubject subject) => Of(subject, subject.Node, 0).Distinct();

    private static IEnumerable<ExpressionSyntax> Of(FixSubject subject, SyntaxNode node, int depth)
    {
        foreach (SyntaxNode inner in node.DescendantNodesAndSelf())
        {
            if (depth > 0 && inner is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            {
                yield return (ExpressionSyntax)inner;
            }
            else if (depth < MaximumDepth && inner is IdentifierNameSyntax name
                && subject.SymbolOf(name) is IFieldSymbol or ILocalSymbol or IPropertySymbol
                && subject.SymbolOf(name)!.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == subject.Root.SyntaxTree)
            {
                SyntaxNode? value = declaration.GetSyntax(subject.CancellationToken) switch
                {
                    VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                    PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
                    _ => null,
                };
                foreach (ExpressionSyntax found in value is null ? [] : Of(subject, value, depth + 1))
                {
                    yield return found;
                }
            }
        }
    }
}
