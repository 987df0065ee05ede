using System.Globalization;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Finds the client that sends a URL, and the one that should.</summary>
internal static class SendingClient
{
    private const string Factory = "DbtCloud.IDbtCloudClientFactory";

    /// <summary>The expression of the client; null where it is not plain to see.</summary>
    public static ExpressionSyntax? Of(FixSubject subject)
    {
        foreach (InvocationExpressionSyntax call in subject.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (Receiver(subject, call) is { } receiver)
            {
                return receiver;
            }
        }

        // A request in a variable is sent further down.
        return subject.Node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable
            && subject.Model.GetDeclaredSymbol(variable, subject.CancellationToken) is { } request
            && variable.Ancestors().OfType<BlockSyntax>().FirstOrDefault() is SyntaxNode body
            ? body.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => call.ArgumentList.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(subject.SymbolOf(argument.Expression), request)))
                .Select(call => Receiver(subject, call))
                .FirstOrDefault(receiver => receiver is not null)
            : null;
    }

    /// <summary>The object of the user's own that sends; null where there is none.</summary>
    public static ExpressionSyntax? OwnOf(FixSubject subject)
        => subject.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
            .Select(call => (call.Expression as MemberAccessExpressionSyntax)?.Expression)
            .FirstOrDefault(receiver => receiver is IdentifierNameSyntax && subject.SymbolOf(receiver) is ILocalSymbol or IFieldSymbol or IParameterSymbol && subject.TypeOf(receiver)?.DeclaringSyntaxReferences.IsEmpty == false);

    /// <summary>Clients in scope that are known to be those of an account.</summary>
    public static IEnumerable<string> ForAccount(FixSubject subject, ExpressionSyntax sender, string account, string? key)
    {
        ITypeSymbol? type = subject.TypeOf(sender);
        ISymbol? now = subject.SymbolOf(sender);
        foreach (ISymbol symbol in ValuesInScope.Symbols(subject, sender))
        {
            ITypeSymbol found = ValuesInScope.TypeOf(symbol)!;
            if (SymbolEqualityComparer.Default.Equals(found, type) && !SymbolEqualityComparer.Default.Equals(symbol, now) && (IsOf(symbol, account, key) || IsMadeFor(symbol, account, subject.CancellationToken) || NamedHttpClients.IsOf(subject, symbol, account)))
            {
                yield return symbol.Name;
            }
            else if (KnownTypes.IsDbtCloudClient(type) && KnownTypes.Is(found, Factory) && key is not null && key == account)
            {
                yield return $"{symbol.Name}.GetClient({Syntax.Literal(key)})";
            }
        }
    }

    /// <summary>The key under which the project registers an account's number.</summary>
    public static string? RegisteredKey(FixSubject subject, string number)
        => number.Length == 0 || !number.All(char.IsDigit)
            ? null
            : subject.Model.Compilation.SyntaxTrees
                .SelectMany(tree => tree.GetRoot(subject.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>())
                .Where(literal => IsNumber(literal, number))
                .Select(AccountName.RegisteredKey)
                .FirstOrDefault(key => key is not null);

    // Guild guild = new(new DbtAccount(70403103922126, …), …)
    private static bool IsMadeFor(ISymbol client, string account, CancellationToken cancellationToken)
        => client.DeclaringSyntaxReferences
            .Where(_ => client is not IParameterSymbol)
            .SelectMany(declaration => declaration.GetSyntax(cancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Any(literal => IsNumber(literal, account) || literal.Token.ValueText.Contains($"/accounts/{account}/"));

    private static bool IsNumber(LiteralExpressionSyntax literal, string number)
        => Convert.ToString(literal.Token.Value, CultureInfo.InvariantCulture) == number;

    /// <summary>True for a parameter that is injected under a key.</summary>
    public static bool IsKeyed(ISymbol client, string key)
        => client.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute"
            && attribute.ConstructorArguments is [{ Value: string registered }] && registered.Equals(key, StringComparison.OrdinalIgnoreCase));

    private static bool IsOf(ISymbol client, string account, string? key)
    {
        return IsKeyed(client, account) || (key is not null && key.Equals(Names.AccountKey(client.Name), StringComparison.OrdinalIgnoreCase));
    }

    private static ExpressionSyntax? Receiver(FixSubject subject, InvocationExpressionSyntax call)
        => call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
            && receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
            && (KnownTypes.IsDbtCloudClient(subject.TypeOf(receiver)) || KnownTypes.Is(BaseOf(subject.TypeOf(receiver)), "System.Net.Http.HttpMessageInvoker"))
            ? receiver
            : null;

    private static ITypeSymbol? BaseOf(ITypeSymbol? type)
        => type is { Name: "HttpClient", BaseType: { } invoker } ? invoker : type;
}
