using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A request that is built in a chain of calls and can be given a token of its own: Flurl's.</summary>
internal static class FluentRequest
{
    /// <summary>The innermost request that is made of what was reported; null where there is none.</summary>
    public static ExpressionSyntax? At(FixSubject subject)
        => subject.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => KnownTypes.Is(subject.TypeOf(call), "Flurl.Http.IFlurlRequest"));

    public static ExpressionSyntax WithToken(ExpressionSyntax request, ExpressionSyntax token)
        => Syntax.Expression($"{request.WithoutTrivia()}.WithOAuthBearerToken({token.WithoutParentheses().WithoutTrivia()})").InPlaceOf(request);
}
