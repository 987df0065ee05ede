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
        InvocationExpressionSyntax? made = sender as InvocationExpressionSyntax ?? Initializer(subject, subject.SymbolOf(sender));
        ExpressionSyntax[] names = made?.ArgumentList.Arguments.Select(argument => argument.Expression).Where(name => ConstantOf(subject, name) is not null).ToArray() ?? [];
        if (made is null || names is not [var name])
        {
            yield break;
        }

        bool isSdk = KnownTypes.IsDbtCloudClient(subject.TypeOf(sender));
        IEnumerable<ExpressionSyntax> keys = isSdk ? new[] { registeredKey }.OfType<string>().Select(key => Syntax.Expression(Syntax.Literal(key))) : RegistrationsOf(subject, account);
        foreach (ExpressionSyntax key in keys.Where(key => ConstantOf(subject, key) != ConstantOf(subject, name)))
        {
            yield return made.ReplaceNode(name, key.InPlaceOf(name)).WithoutTrivia().ToString();
        }
    }

    /// <summary>True for a variable that got its client by a name which is registered for an account.</summary>
    public static bool IsOf(FixSubject subject, ISymbol client, string account)
        => Initializer(subject, client) is { } made
            && made.ArgumentList.Arguments.Select(argument => ConstantOf(subject, argument.Expression)).OfType<string>().Any(name => RegistrationsOf(subject, account).Any(registered => ConstantOf(subject, registered) == name));

    private static InvocationExpressionSyntax? Initializer(FixSubject subject, ISymbol? client)
        => client is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax(subject.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax made }
            ? made
            : null;

    private static string? ConstantOf(FixSubject subject, ExpressionSyntax name)
    {
        if (name is LiteralExpressionSyntax literal)
        {
            return literal.Token.Value as string;
        }

        return name is IdentifierNameSyntax or MemberAccessExpressionSyntax && subject.Model.Compilation.SyntaxTrees.Contains(name.SyntaxTree)
            ? subject.Model.Compilation.GetSemanticModel(name.SyntaxTree).GetConstantValue(name, subject.CancellationToken).Value as string
            : null;
    }

    // AddHttpClient("guild", client => client.BaseAddress = new Uri("https://…/accounts/70403103922126/"))
    private static IEnumerable<ExpressionSyntax> RegistrationsOf(FixSubject subject, string account)
        => subject.Model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(subject.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddHttpClient" })
            .Where(call => call.ArgumentList.Arguments.Count > 0 && ConstantOf(subject, call.ArgumentList.Arguments[0].Expression) is not null)
            .Where(call => call.FirstAncestorOrSelf<StatementSyntax>()?.ToString().IndexOf($"accounts/{account}", StringComparison.Ordinal) >= 0)
            .Select(call => call.ArgumentList.Arguments[0].Expression);
}
