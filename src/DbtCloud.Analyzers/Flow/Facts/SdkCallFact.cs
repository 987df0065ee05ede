using DbtCloud.Analyzers.Flow.Evaluation;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A call of an operation of the SDK, as the path from the client on, for example <c>CrossAccount.ListAccountsV3Async</c>.</summary>
internal sealed class SdkCallFact(string member, SyntaxNode syntax, Frame frame)
{
    public string Member { get; } = member;

    public SyntaxNode Syntax { get; } = syntax;

    public Frame Frame { get; } = frame;
}
