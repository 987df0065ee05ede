using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The fixed texts that the reported URL may be put together from, the likely ones first.</summary>
internal static class UrlPieces
{
    public static IReadOnlyList<StringPiece> Around(FixSubject subject)
    {
        List<StringPiece> pieces = [];
        HashSet<SyntaxNode> seen = [];
        foreach (SyntaxNode place in Places(subject))
        {
            pieces.AddRange(StringPiece.At(place).Where(piece => seen.Add(piece.Node)));
        }

        return pieces;
    }

    private static IEnumerable<SyntaxNode> Places(FixSubject subject)
    {
        yield return subject.Node;
        foreach (ExpressionSyntax declared in DeclaredTexts.LeadingTo(subject))
        {
            yield return declared;
        }

        // The other arguments of the call, or the calls that a chain of segments begins with.
        SyntaxNode expression = subject.Node.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax)).LastOrDefault() ?? subject.Node;
        yield return expression;

        // A builder gets its parts in the statements before.
        SyntaxNode? body = subject.Node.Ancestors().FirstOrDefault(node => node is BlockSyntax or CompilationUnitSyntax);
        ILocalSymbol[] locals = subject.Node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => subject.SymbolOf(name)).OfType<ILocalSymbol>().ToArray();
        if (body is null || locals.Length == 0)
        {
            yield break;
        }

        foreach (StatementSyntax statement in body.DescendantNodes().OfType<StatementSyntax>().Where(statement => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax))
        {
            if (statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => Array.Exists(locals, local => local.Name == name.Identifier.ValueText))
                || statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(variable => Array.Exists(locals, local => local.Name == variable.Identifier.ValueText)))
            {
                yield return statement;
            }
        }
    }
}
