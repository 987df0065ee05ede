using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A call that shows nothing but the token goes as a whole: a line of a log, a tag of an activity.</summary>
internal static class ShowingStatement
{
    public static IEnumerable<Candidate> Around(FixSubject subject)
    {
        const string title = "Do not show the token";
        foreach (InvocationExpressionSyntax call in subject.Node.Ancestors().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<InvocationExpressionSyntax>())
        {
            // activity.SetTag("a", 1).SetTag("token", token).SetTag("b", 2)
            if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
                && call.Parent is MemberAccessExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(subject.TypeOf(call), subject.TypeOf(receiver)))
            {
                yield return new Candidate(subject.Root.ReplaceNode(call, receiver.WithTrailingTrivia(call.GetTrailingTrivia())), title) { NeedsProof = true };
                yield break;
            }
        }

        if (subject.Node.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or ConditionalAccessExpressionSyntax } statement
            || statement.DescendantNodes().Any(node => node is AwaitExpressionSyntax or AssignmentExpressionSyntax))
        {
            yield break;
        }

        // activity.SetTag("a", 1).SetTag("token", token)
        if (statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before } } last && last.ArgumentList.Span.Contains(subject.Node.Span))
        {
            yield return new Candidate(subject.Root.ReplaceNode(last, before.WithTrailingTrivia(last.GetTrailingTrivia())), title) { NeedsProof = true };
            yield break;
        }

        SyntaxNode? root = statement.Parent switch
        {
            BlockSyntax or SwitchSectionSyntax => Without(subject.Root, statement),
            GlobalStatementSyntax global => Without(subject.Root, global),
            _ => subject.Root.ReplaceNode(statement, SyntaxFactory.Block().WithTriviaFrom(statement).WithAdditionalAnnotations(Formatter.Annotation)),
        };
        if (root is not null)
        {
            yield return new Candidate(root, title) { NeedsProof = true };
        }
    }

    // Comments above it stay, unless that is all that there is.
    private static SyntaxNode? Without(SyntaxNode root, SyntaxNode statement)
        => root.RemoveNode(statement, statement.HasStructuredTrivia || statement.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            ? SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepDirectives
            : SyntaxRemoveOptions.KeepNoTrivia);
}
