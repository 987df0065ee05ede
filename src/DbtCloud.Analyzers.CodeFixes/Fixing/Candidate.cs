using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>One way to fix a finding: the document's root as it would become. It is offered only where it proves sound.</summary>
internal sealed class Candidate(SyntaxNode root, string title)
{
    public SyntaxNode Root { get; } = root;

    public string Title { get; } = title;

    /// <summary>Gets a value indicating whether other files could break, since a declaration changes that they may use.</summary>
    public bool ReachesOtherFiles { get; init; }
}
