using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>The nodes of one finding: its own, and one for each additional location, null where that lies in another file.</summary>
internal sealed class FoundNodes(SyntaxNode node, IReadOnlyList<SyntaxNode?> additional)
{
    public SyntaxNode Node { get; } = node;

    public IReadOnlyList<SyntaxNode?> Additional { get; } = additional;

    public static FoundNodes? In(SyntaxNode root, Diagnostic diagnostic)
        => At(root, diagnostic.Location) is { } node
            ? new FoundNodes(node, diagnostic.AdditionalLocations.Select(location => location.SourceTree?.FilePath == root.SyntaxTree.FilePath ? At(root, location) : null).ToArray())
            : null;

    /// <summary>The same nodes after a change of the tree.</summary>
    public FoundNodes? Map(Func<SyntaxNode, SyntaxNode?> find)
        => find(Node) is { } found ? new FoundNodes(found, Additional.Select(node => node is null ? null : find(node)).ToArray()) : null;

    private static SyntaxNode? At(SyntaxNode root, Location location)
        => location.IsInSource && root.FullSpan.Contains(location.SourceSpan) ? root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;
}
