using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>What a message handler of the project puts into the Authorization header.</summary>
internal static class HandlerAuthorization
{
    /// <summary>Runs the handler's SendAsync on a message with an address; null where it sets no header.</summary>
    public static Value? Of(Evaluator evaluator, Value handler, Value address, Value? standard)
    {
        if (Evaluator.Plain(handler) is not Instance { Type: INamedTypeSymbol type } instance || !evaluator.Project.IsSource(type))
        {
            return null;
        }

        IMethodSymbol? send = type.GetMembers("SendAsync").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride && method.Parameters.Length == 2);
        if (send is null)
        {
            return evaluator.FindMember(instance, "InnerHandler") is { } inner ? Of(evaluator, inner, address, standard) : null;
        }

        SyntaxNode syntax = send.DeclaringSyntaxReferences[0].GetSyntax();
        Instance message = evaluator.NewObject(null, syntax, "message");
        Instance headers = evaluator.NewObject(null, syntax, "headers");
        evaluator.SetMember(message, "Headers", headers);
        evaluator.SetMember(message, HttpMessageSurface.Address, address);
        if (standard is not null)
        {
            evaluator.SetMember(headers, HttpHeadersSurface.Authorization, standard);
        }

        evaluator.Silently(() => evaluator.Inline(send, instance, [new Input(syntax, message)], syntax, null));
        return evaluator.FindMember(headers, HttpHeadersSurface.Authorization);
    }
}
