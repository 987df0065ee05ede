using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The SDK's list of accounts in an <c>await foreach</c>, which becomes a block with the client's own account.</summary>
internal sealed class AccountListing
{
    private readonly FixSubject subject;
    private readonly InvocationExpressionSyntax call;
    private readonly MemberAccessExpressionSyntax crossAccount;

    private AccountListing(FixSubject subject, InvocationExpressionSyntax call, MemberAccessExpressionSyntax crossAccount)
    {
        this.subject = subject;
        this.call = call;
        this.crossAccount = crossAccount;
    }

    /// <summary>The call of the SDK at a finding; null where the finding is in a URL.</summary>
    public static AccountListing? Around(FixSubject subject)
    {
        foreach (InvocationExpressionSyntax call in subject.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CrossAccount" } crossAccount })
            {
                return new AccountListing(subject, call, crossAccount);
            }
        }

        return null;
    }

    public IEnumerable<Candidate> Candidates()
    {
        ExpressionSyntax outermost = call;
        while (outermost.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax chained } link && link.Expression == outermost)
        {
            outermost = chained;
        }

        if (outermost.Parent is not ForEachStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword } loop || LeavesLoop(loop.Statement, loop))
        {
            yield break;
        }

        string token = CancellationTokens(outermost).FirstOrDefault() ?? string.Empty;
        string configured = outermost.ToString().Contains("ConfigureAwait(false)") ? ".ConfigureAwait(false)" : string.Empty;
        StatementSyntax own = SyntaxFactory.ParseStatement($"{loop.Type} {loop.Identifier.ValueText} = await {crossAccount.Expression.WithoutTrivia()}.GetAccountAsync({token}){configured};");
        BlockSyntax body = loop.Statement as BlockSyntax ?? SyntaxFactory.Block(loop.Statement);
        string newLine = loop.SyntaxTree.GetText(subject.CancellationToken).ToString().Contains("\r\n") ? "\r\n" : "\n";
        BlockSyntax block = body
            .WithStatements(body.Statements.Insert(0, own.WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine))))
            .WithLeadingTrivia(loop.GetLeadingTrivia().AddRange(loop.CloseParenToken.TrailingTrivia.Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))))
            .WithTrailingTrivia(loop.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        yield return new Candidate(subject.Root.ReplaceNode(loop, block), "Ask for the client's own account");
    }

    // A token for the pages, or for the whole enumeration.
    private IEnumerable<string> CancellationTokens(ExpressionSyntax outermost)
        => outermost.DescendantNodesAndSelf().OfType<ArgumentSyntax>()
            .Where(argument => subject.TypeOf(argument.Expression)?.Name == "CancellationToken")
            .Select(argument => argument.Expression.WithoutTrivia().ToString());

    private static bool LeavesLoop(StatementSyntax body, ForEachStatementSyntax loop)
        => body.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node switch
            {
                BreakStatementSyntax => Target(node, includeSwitch: true) == loop,
                ContinueStatementSyntax => Target(node, includeSwitch: false) == loop,
                YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } or GotoStatementSyntax => true,
                _ => false,
            });

    private static SyntaxNode? Target(SyntaxNode jump, bool includeSwitch)
        => jump.Ancestors().FirstOrDefault(ancestor => ancestor is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
            || (includeSwitch && ancestor is SwitchStatementSyntax));
}
