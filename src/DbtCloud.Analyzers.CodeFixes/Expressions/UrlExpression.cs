using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The URL that a rule reported: where it is used, and the expression that spells it, there or at the declaration of a variable.</summary>
internal sealed class UrlExpression(ExpressionSyntax place, ExpressionSyntax written)
{
    /// <summary>Gets the expression that is replaced.</summary>
    public ExpressionSyntax Place { get; } = place;

    /// <summary>Gets the expression with the text; it may stand elsewhere.</summary>
    public ExpressionSyntax Written { get; } = written;

    public static UrlExpression? At(FixSubject subject)
    {
        ExpressionSyntax? place = subject.Node switch
        {
            ArgumentSyntax argument => argument.Expression,
            InterpolatedStringTextSyntax { Parent: ExpressionSyntax whole } => whole,
            EqualsValueClauseSyntax initializer => initializer.Value,
            ExpressionSyntax expression => expression,
            _ => null,
        };
        if (place is null)
        {
            return null;
        }

        if (place is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return new UrlExpression(place, place);
        }

        return Declared(subject, place) is { } written ? new UrlExpression(place, written) : null;
    }

    private static ExpressionSyntax? Declared(FixSubject subject, ExpressionSyntax place)
        => subject.SymbolOf(place)?.DeclaringSyntaxReferences is [var declaration]
            ? declaration.GetSyntax(subject.CancellationToken) switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
                _ => null,
            }
            : null;
}
