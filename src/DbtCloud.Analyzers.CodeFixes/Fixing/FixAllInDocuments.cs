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
        List<(Diagnostic Diagnostic, SyntaxAnnotation Mark)> work = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (fix.FindNode(root, diagnostic) is { } node)
            {
                if (!marks.TryGetValue(node, out SyntaxAnnotation? mark))
                {
                    marks.Add(node, mark = new SyntaxAnnotation());
                }

                work.Add((diagnostic, mark));
            }
        }

        Document current = document.WithSyntaxRoot(root.ReplaceNodes(marks.Keys, (original, rewritten) => rewritten.WithAdditionalAnnotations(marks[original])));
        foreach ((Diagnostic diagnostic, SyntaxAnnotation mark) in work)
        {
            SyntaxNode? now = await current.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (now?.GetAnnotatedNodes(mark).FirstOrDefault() is { } node
                && await fix.TryFixAsync(current, node, diagnostic, cancellationToken).ConfigureAwait(false) is { } changed)
            {
                current = changed.Document;
            }
        }

        return current;
    }
}
