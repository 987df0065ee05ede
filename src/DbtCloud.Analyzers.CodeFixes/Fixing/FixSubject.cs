using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>What a fix looks at: the node of one finding in the document as it now is.</summary>
internal sealed class FixSubject(
    Document document, SemanticModel model, SyntaxNode root, FoundNodes nodes, Diagnostic diagnostic, CancellationToken cancellationToken)
{
    public Document Document { get; } = document;

    public SemanticModel Model { get; } = model;

    public SyntaxNode Root { get; } = root;

    public SyntaxNode Node { get; } = nodes.Node;

    /// <summary>Gets the nodes of the finding's additional locations, so far as they lie in the document.</summary>
    public IReadOnlyList<SyntaxNode?> Additional { get; } = nodes.Additional;

    /// <summary>Gets the finding. Its properties hold; its location may be that of an earlier state of the document.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>A property that the rule has set; null where it has not.</summary>
    public string? Property(string name)
        => Diagnostic.Properties.TryGetValue(name, out string? value) && !string.IsNullOrEmpty(value) ? value : null;

    public ITypeSymbol? TypeOf(SyntaxNode expression) => Model.GetTypeInfo(expression, CancellationToken).Type;

    public ISymbol? SymbolOf(SyntaxNode expression) => Model.GetSymbolInfo(expression, CancellationToken).Symbol;

    public Candidate Replace(SyntaxNode old, SyntaxNode @new, string title) => new(Root.ReplaceNode(old, @new), title);
}
