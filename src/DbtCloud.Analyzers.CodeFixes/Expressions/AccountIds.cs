using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Looks for the account id that the code at a place has at hand.</summary>
internal static class AccountIds
{
    /// <summary>The one account id in scope; null where there is none, or more than one.</summary>
    public static string? OnlyOne(FixSubject subject, SyntaxNode place)
    {
        ISymbol[] symbols = ValuesInScope.Symbols(subject, place).ToArray();
        foreach (IGrouping<int, ISymbol> nearest in symbols.Where(symbol => IsAccountId(symbol) || IsReadAccountId(symbol, subject.CancellationToken)).GroupBy(Distance).OrderBy(group => group.Key))
        {
            string[] names = nearest.Select(symbol => symbol.Name).Distinct().ToArray();
            return names.Length == 1 ? names[0] : null;
        }

        string[] members = symbols.SelectMany(OfMember).Distinct().ToArray();
        return members.Length == 1 ? members[0] : members.Length == 0 ? OfClient(subject, place) : null;
    }

    // The SDK's client that sends knows its account.
    private static string? OfClient(FixSubject subject, SyntaxNode place)
    {
        if (SendingClient.Of(subject) is { } sender && KnownTypes.IsDbtCloudClient(subject.TypeOf(sender)))
        {
            return $"{sender.WithoutTrivia()}.Account.Id";
        }

        string[] clients = ValuesInScope.Symbols(subject, place).Where(symbol => KnownTypes.IsDbtCloudClient(ValuesInScope.TypeOf(symbol))).Select(symbol => symbol.Name).Distinct().ToArray();
        return clients.Length == 1 ? $"{clients[0]}.Account.Id" : null;
    }

    private static int Distance(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1;

    private static bool IsAccountId(ISymbol symbol)
        => symbol.Name.Replace("_", string.Empty).EndsWith("accountid", StringComparison.OrdinalIgnoreCase) && IsId(ValuesInScope.TypeOf(symbol)!);

    // long account = configuration.GetValue<long>("Dbt:AccountId")
    private static bool IsReadAccountId(ISymbol symbol, CancellationToken cancellationToken)
        => symbol.Name.EndsWith("account", StringComparison.OrdinalIgnoreCase)
            && symbol is IFieldSymbol or ILocalSymbol or IPropertySymbol or IParameterSymbol
            && IsId(ValuesInScope.TypeOf(symbol)!)
            && (ValuesInScope.TypeOf(symbol)!.SpecialType != SpecialType.System_String || IsNumberOrSetting(symbol, cancellationToken));

    private static bool IsNumberOrSetting(ISymbol symbol, CancellationToken cancellationToken)
        => symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<VariableDeclaratorSyntax>()
            .SelectMany(variable => variable.DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Any(literal => literal.Token.ValueText is { Length: > 0 } text
                && (text.All(char.IsDigit) || text.Replace("_", string.Empty).IndexOf("accountid", StringComparison.OrdinalIgnoreCase) >= 0));

    private static IEnumerable<string> OfMember(ISymbol symbol)
    {
        ITypeSymbol type = ValuesInScope.TypeOf(symbol)!;
        if (ValuesInScope.Member(type, "AccountId", IsId) is not null)
        {
            yield return $"{symbol.Name}.AccountId";
        }
        else if (type.Name.EndsWith("Account", StringComparison.Ordinal) && ValuesInScope.Member(type, "Id", IsId) is not null)
        {
            yield return $"{symbol.Name}.Id";
        }
        else if (type is INamedTypeSymbol { TypeArguments: [var options], Name: "IOptions" } && ValuesInScope.Member(options, "AccountId", IsId) is not null)
        {
            yield return $"{symbol.Name}.Value.AccountId";
        }
    }

    private static bool IsId(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_String or SpecialType.System_UInt64 or SpecialType.System_UInt32;
}
