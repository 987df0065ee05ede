using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>Fixes a document's findings one after the other, each in the state that the one before has left, and passes by those without a sound fix.</summary>
internal sealed class FixAllInDocuments(RuleFix fix) : DocumentBasedFixAllProvider
{
    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Fix all that dbt Cloud's rules found";

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        Dictionary<SyntaxNode, SyntaxAnnotation> marks = [];
        List<(Diagnostic Diagnostic, FoundNodes Nodes)> work = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (fix.FindNodes(root, diagnostic) is { } nodes)
            {
                Mark(nodes.Node);
                nodes.Additional.ToList().ForEach(Mark);
                work.Add((diagnostic, nodes));
            }
        }

        int? way = fix.WayOf(fixAllContext.CodeActionEquivalenceKey);
        Document current = document.WithSyntaxRoot(root.ReplaceNodes(marks.Keys, (original, rewritten) => rewritten.WithAdditionalAnnotations(marks[original])));
        foreach ((Diagnostic diagnostic, FoundNodes nodes) in work)
        {
            SyntaxNode? now = await current.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (now is not null
                && nodes.Map(node => now.GetAnnotatedNodes(marks[node]).FirstOrDefault()) is { } found
                && await fix.TryFixAsync(current, found, diagnostic, way, cancellationToken).ConfigureAwait(false) is { } changed)
            {
                current = changed.Document;
            }
        }

        return current;

        void Mark(SyntaxNode? node)
        {
            if (node is not null && !marks.ContainsKey(node))
            {
                marks.Add(node, new SyntaxAnnotation());
            }
        }
    }
}
