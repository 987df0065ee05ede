using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A <c>DbtToken</c> that is shown as it is: without <c>Reveal()</c> it hides itself.</summary>
internal static class RevealedToken
{
    public static IEnumerable<Candidate> Around(FixSubject subject)
        => subject.Node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Reveal" } access && KnownTypes.IsDbtToken(subject.TypeOf(access.Expression)))
            .Select(call => new Candidate(
                subject.Root.ReplaceNode(call, ((MemberAccessExpressionSyntax)call.Expression).Expression.InPlaceOf(call)),
                "Show the token as it shows itself, without its value") { NeedsProof = true });
}
