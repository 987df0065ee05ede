using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A webhook event that is read from something, or the verification of something.</summary>
internal sealed class WebhookFact(SyntaxNode syntax, string how, Key? body, bool isVerification, Frame frame)
{
    /// <summary>The body that the analysis started at: each has a request of its own.</summary>
    public Frame Root { get; } = frame.Root;

    public SyntaxNode Syntax { get; } = syntax;

    public string How { get; } = how;

    public Key? Body { get; } = body;

    public bool IsVerification { get; } = isVerification;
}
