using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Looks for the account id that the code at a place has at hand.</summary>
internal static class AccountIds
{
    /// <summary>The one account id in scope; null where there is none, or more than one.</summary>
    public static string? OnlyOne(FixSubject subject, SyntaxNode place)
    {
        ISymbol[] symbols = ValuesInScope.Symbols(subject, place).ToArray();
        foreach (IGrouping<int, ISymbol> nearest in symbols.Where(IsAccountId).GroupBy(Distance).OrderBy(group => group.Key))
        {
            string[] names = nearest.Select(symbol => symbol.Name).Distinct().ToArray();
            return names.Length == 1 ? names[0] : null;
        }

        string[] members = symbols.SelectMany(OfMember).Distinct().ToArray();
        return members.Length == 1 ? members[0] : null;
    }

    private static int Distance(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1;

    private static bool IsAccountId(ISymbol symbol)
        => symbol.Name.Replace("_", string.Empty).EndsWith("accountid", StringComparison.OrdinalIgnoreCase) && IsId(ValuesInScope.TypeOf(symbol)!);

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
