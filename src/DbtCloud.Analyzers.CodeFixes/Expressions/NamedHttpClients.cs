using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Clients that are asked for by name: <c>factory.CreateClient("spice")</c>, <c>GetClient</c>, <c>GetRequiredKeyedService</c>.</summary>
internal static class NamedHttpClients
{
    /// <summary>The same client asked for by the name that belongs to an account.</summary>
    public static IEnumerable<string> ForAccount(FixSubject subject, ExpressionSyntax sender, string account, string? registeredKey)
    {
        InvocationExpressionSyntax? made = sender as InvocationExpressionSyntax ?? Initializer(subject, sender);
        LiteralExpressionSyntax[] names = made?.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.Parent is ArgumentSyntax && literal.Token.Value is string).ToArray() ?? [];
        if (made is null || names is not [var name])
        {
            yield break;
        }

        bool isSdk = KnownTypes.IsDbtCloudClient(subject.TypeOf(sender));
        IEnumerable<string> keys = isSdk ? new[] { registeredKey }.OfType<string>() : NamesOf(subject, account);
        foreach (string key in keys.Where(key => key != name.Token.ValueText))
        {
            yield return made.ReplaceNode(name, Syntax.Expression(Syntax.Literal(key)).InPlaceOf(name)).WithoutTrivia().ToString();
        }
    }

    private static InvocationExpressionSyntax? Initializer(FixSubject subject, ExpressionSyntax sender)
        => subject.SymbolOf(sender) is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax(subject.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax made }
            ? made
            : null;

    // AddHttpClient("guild", client => client.BaseAddress = new Uri("https://…/accounts/70403103922126/"))
    private static IEnumerable<string> NamesOf(FixSubject subject, string account)
        => subject.Model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(subject.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddHttpClient" })
            .Where(call => call.ArgumentList.Arguments.Count > 0 && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string })
            .Where(call => call.FirstAncestorOrSelf<StatementSyntax>()?.ToString().IndexOf($"accounts/{account}", StringComparison.Ordinal) >= 0)
            .Select(call => ((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.ValueText)
            .Distinct();
}
