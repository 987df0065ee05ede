using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>One way to fix a finding: the document's root as it would become. It is offered only where it proves sound.</summary>
internal sealed class Candidate(SyntaxNode root, string title)
{
    public SyntaxNode Root { get; } = root;

    public string Title { get; } = title;

    /// <summary>Gets a value indicating whether other files could break, since a declaration changes that they may use.</summary>
    public bool ReachesOtherFiles { get; init; }

    /// <summary>Gets a value indicating whether only the rules themselves can tell that the finding goes and none comes.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>Gets the path template of the operation that has to be asked for in the end; null where that does not matter.</summary>
    public string? Operation { get; init; }

    /// <summary>Gets the number of the way: each is offered on its own under a key of its own.</summary>
    public int Way { get; init; }
}
