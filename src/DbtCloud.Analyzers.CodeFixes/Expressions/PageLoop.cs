using System.Globalization;
using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>
/// Asks for as much as before, page by page: the statements that fetch and use a page go into a loop over its offset. Only where each of them
/// may run once a page: what is fetched is gone through, added to something or handed on, and nothing after the loop uses it.
/// </summary>
internal static class PageLoop
{
    private static readonly Regex Size = new("(?<=[?&])limit=(?<size>\\d+)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IEnumerable<Candidate> Candidates(FixSubject subject, int limit)
    {
        if (subject.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } first
            || subject.Node.Ancestors().TakeWhile(node => node != first).Any(node => node is AnonymousFunctionExpressionSyntax)
            || Found(subject, first, limit) is not { } found
            || Siblings(first) is not { Count: > 0 } statements)
        {
            yield break;
        }

        int start = statements.IndexOf(first);
        int end = LastUse(subject, statements, start);
        StatementSyntax[] page = statements.Skip(start).Take(end - start + 1).ToArray();
        if (!page.All(statement => RunsForEachPage(subject, statement, page)) || page[page.Length - 1] is LocalDeclarationStatementSyntax)
        {
            yield break;
        }

        string offset = subject.Model.LookupSymbols(first.SpanStart, name: "offset").IsEmpty ? "offset" : "firstOfPage";
        string wanted = found.Size.ToString(CultureInfo.InvariantCulture);
        string size = limit.ToString(CultureInfo.InvariantCulture);
        if (found.Piece.With(found.Index, found.Length, $"limit={size}&offset={StringPiece.Hole}", SyntaxFactory.IdentifierName(offset)) is not { } change)
        {
            yield break;
        }

        SyntaxNode? root = Wrapped(subject, page, change, $"for (int {offset} = 0; {offset} < {wanted}; {offset} += {size}) {{ }}");
        if (root is not null)
        {
            yield return new Candidate(root, $"Ask for {wanted} in pages of {size}") { NeedsProof = true, Way = 1 };
        }
    }

    private static (StringPiece Piece, int Index, int Length, int Size)? Found(FixSubject subject, StatementSyntax statement, int limit)
    {
        if (statement.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(literal => literal.Token.ValueText.Contains("offset=")) || statement.DescendantNodes().OfType<InterpolatedStringTextSyntax>().Any(text => text.TextToken.ValueText.Contains("offset=")))
        {
            return null;
        }

        foreach (StringPiece piece in StringPiece.At(subject.Node is InterpolatedStringTextSyntax { Parent: { } whole } ? whole : subject.Node))
        {
            if (Size.Match(piece.Text) is { Success: true } match && int.TryParse(match.Groups["size"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size > limit)
            {
                return (piece, match.Index, match.Length, size);
            }
        }

        return null;
    }

    private static List<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => [.. block.Statements],
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement)],
        _ => [],
    };

    // The last statement that uses what the ones before it declare.
    private static int LastUse(FixSubject subject, List<StatementSyntax> statements, int start)
    {
        int end = start;
        HashSet<ISymbol> declared = new(SymbolEqualityComparer.Default);
        for (int index = start; index <= end; index++)
        {
            foreach (SyntaxNode node in statements[index].DescendantNodes().Where(node => node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax))
            {
                if (subject.Model.GetDeclaredSymbol(node, subject.CancellationToken) is { } symbol)
                {
                    declared.Add(symbol);
                }
            }

            for (int later = statements.Count - 1; later > end; later--)
            {
                if (statements[later].DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => subject.SymbolOf(name) is { } used && declared.Contains(used)))
                {
                    end = later;
                }
            }
        }

        return end;
    }

    private static bool RunsForEachPage(FixSubject subject, StatementSyntax statement, StatementSyntax[] page)
    {
        bool isShape = statement switch
        {
            LocalDeclarationStatementSyntax or ForEachStatementSyntax => true,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.IsKind(SyntaxKind.AddAssignmentExpression) || IsOwn(subject, assignment.Left, page),
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax } => true,
            IfStatementSyntax { Else: null } check => check.DescendantNodes().Any(node => node is ThrowStatementSyntax),
            _ => false,
        };
        return isShape
            && !statement.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(node => node is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax)
            && statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().All(assignment => !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || IsOwn(subject, assignment.Left, page));
    }

    // Set anew for each page: something that the page itself declares, or a part of it.
    private static bool IsOwn(FixSubject subject, ExpressionSyntax left, StatementSyntax[] page)
    {
        ExpressionSyntax owner = left;
        while (owner is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)
        {
            owner = owner is MemberAccessExpressionSyntax access ? access.Expression : ((ElementAccessExpressionSyntax)owner).Expression;
        }

        return left.Parent?.Parent is InitializerExpressionSyntax
            || left is ElementAccessExpressionSyntax
            || (subject.SymbolOf(owner) is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } && Array.Exists(page, statement => statement.Span.Contains(declaration.Span)));
    }

    private static SyntaxNode? Wrapped(FixSubject subject, StatementSyntax[] page, (ExpressionSyntax Old, ExpressionSyntax New) change, string head)
    {
        string newLine = Syntax.LineEnding(subject.Root);
        StatementSyntax[] inside = page.Select((statement, index) =>
        {
            StatementSyntax changed = statement.Span.Contains(change.Old.Span) ? statement.ReplaceNode(change.Old, change.New) : statement;
            return index == 0 ? changed.WithLeadingTrivia() : changed;
        }).ToArray();
        ForStatementSyntax loop = (ForStatementSyntax)SyntaxFactory.ParseStatement(head);
        BlockSyntax body = SyntaxFactory.Block(inside)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine)));
        loop = loop.WithStatement(body)
            .WithCloseParenToken(loop.CloseParenToken.WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine)))
            .WithLeadingTrivia(page[0].GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine))
            .WithAdditionalAnnotations(Formatter.Annotation);
        SyntaxNode first = page[0].Parent is GlobalStatementSyntax global ? global : page[0];
        SyntaxAnnotation mark = new();
        SyntaxNode[] rest = page.Skip(1).Select(statement => statement.Parent is GlobalStatementSyntax outer ? outer : (SyntaxNode)statement).ToArray();
        SyntaxNode tracked = subject.Root.TrackNodes(rest.Append(first));
        SyntaxNode made = first is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(loop) : loop;
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(first)!, made.WithAdditionalAnnotations(mark));
        return rest.Length == 0 ? tracked : tracked.RemoveNodes(rest.Select(node => tracked.GetCurrentNode(node)!), SyntaxRemoveOptions.KeepNoTrivia);
    }
}
