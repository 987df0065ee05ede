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

    // Comments and directives around it stay; where the line itself has directives inside, it stays too.
    private static SyntaxNode? Without(SyntaxNode root, SyntaxNode statement)
    {
        SyntaxToken next = statement.GetLastToken().GetNextToken();
        if (next.IsKind(SyntaxKind.None) || statement.DescendantTrivia().Any(trivia => trivia.IsDirective && !statement.GetLeadingTrivia().Contains(trivia)))
        {
            return null;
        }

        SyntaxTriviaList kept = Kept(statement);
        SyntaxAnnotation mark = new();
        SyntaxNode changed = root.ReplaceSyntax(
            [statement],
            (original, rewritten) => rewritten.WithAdditionalAnnotations(mark),
            [next],
            (original, rewritten) => rewritten.WithLeadingTrivia(kept.AddRange(rewritten.LeadingTrivia)),
            [],
            (original, rewritten) => rewritten);
        return changed.RemoveNode(changed.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia);
    }

    private static SyntaxTriviaList Kept(SyntaxNode statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia();
        SyntaxTrivia[] indent = leading.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().ToArray();
        SyntaxTriviaList above = new(leading.Take(leading.Count - indent.Length));
        above = above.Any(trivia => trivia.IsDirective || IsComment(trivia)) ? above : SyntaxTriviaList.Empty;
        SyntaxTriviaList trailing = statement.GetTrailingTrivia();
        return trailing.Any(IsComment)
            ? above.AddRange(indent).AddRange(trailing.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            : above;
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
