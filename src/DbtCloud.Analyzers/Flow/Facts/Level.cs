using DbtCloud.Analyzers.Flow.Evaluation;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>How one body on the way to a request sees it: the expressions there that bring the token and the account or path.</summary>
internal sealed class Level(Frame frame, SyntaxNode? token, SyntaxNode? subject, SyntaxNode site)
{
    public Frame Frame { get; } = frame;

    public SyntaxNode? Token { get; } = token;

    /// <summary>The expression that brings the account, or the path.</summary>
    public SyntaxNode? Subject { get; } = subject;

    /// <summary>The URL expression of the request, or the call that leads to it.</summary>
    public SyntaxNode Site { get; } = site;

    /// <summary>True where the account or path comes from this body, not from its caller.</summary>
    public bool IsOrigin { get; init; }
}
