using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Looks for the id of a kind (account, project, subscription) that the code at a place has at hand.</summary>
internal sealed class ScopedId
{
    private readonly string word;
    private readonly bool isAccount;

    private ScopedId(string word)
    {
        this.word = word;
        isAccount = word == "account";
    }

    public static ScopedId Account { get; } = new("account");

    public static ScopedId Project { get; } = new("project");

    public static ScopedId Subscription { get; } = new("subscription");

    /// <summary>The id that a name of a path template stands for, for example <c>{account_id}</c>; null for another name.</summary>
    public static ScopedId? Of(string template) => template switch
    {
        "{account_id}" => Account,
        "{project_id}" => Project,
        "{subscription_id}" => Subscription,
        _ => null,
    };

    /// <summary>The source of the one id in scope; null where there is none, or more than one.</summary>
    public string? OnlyOne(FixSubject subject, SyntaxNode place)
    {
        ISymbol[] symbols = ValuesInScope.Symbols(subject, place).ToArray();
        foreach (IGrouping<int, ISymbol> nearest in symbols.Where(symbol => IsNamedAfter(symbol, subject.CancellationToken)).GroupBy(Distance).OrderBy(group => group.Key))
        {
            string[] names = nearest.Select(symbol => symbol.Name).Distinct().ToArray();
            return names.Length == 1 ? names[0] : null;
        }

        if (UsedIds.After(subject, place, word + "s") is { } used)
        {
            return used;
        }

        string[] members = symbols.SelectMany(OfMember).Distinct().ToArray();
        return members.Length == 1 ? members[0] : members.Length == 0 && isAccount ? OfClient(subject, place) : null;
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

    private bool IsNamedAfter(ISymbol symbol, CancellationToken cancellationToken)
    {
        string name = symbol.Name.Replace("_", string.Empty);
        ITypeSymbol type = ValuesInScope.TypeOf(symbol)!;
        return IsId(type) && (Ends("id") || Ends("number") || (Ends(string.Empty) && (type.SpecialType != SpecialType.System_String || IsNumberOrSetting(symbol, cancellationToken))));

        bool Ends(string with) => name.EndsWith(word + with, StringComparison.OrdinalIgnoreCase);
    }

    // string account = configuration["Dbt:AccountId"]
    private bool IsNumberOrSetting(ISymbol symbol, CancellationToken cancellationToken)
        => symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<VariableDeclaratorSyntax>()
            .SelectMany(variable => variable.DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Any(literal => literal.Token.ValueText is { Length: > 0 } text
                && (text.All(char.IsDigit) || text.Replace("_", string.Empty).IndexOf(word + "id", StringComparison.OrdinalIgnoreCase) >= 0));

    private IEnumerable<string> OfMember(ISymbol symbol)
    {
        ITypeSymbol type = ValuesInScope.TypeOf(symbol)!;
        string id = char.ToUpperInvariant(word[0]) + word.Substring(1) + "Id";
        if (ValuesInScope.Member(type, id, IsId) is not null)
        {
            yield return $"{symbol.Name}.{id}";
        }
        else if (type.Name.EndsWith(id.Substring(0, word.Length), StringComparison.Ordinal) && ValuesInScope.Member(type, "Id", IsId) is not null)
        {
            yield return $"{symbol.Name}.Id";
        }
        else if (type is INamedTypeSymbol { TypeArguments: [var options], Name: "IOptions" } && ValuesInScope.Member(options, id, IsId) is not null)
        {
            yield return $"{symbol.Name}.Value.{id}";
        }
        else if (type is INamedTypeSymbol { TypeArguments: [var watched], Name: "IOptionsMonitor" } && ValuesInScope.Member(watched, id, IsId) is not null)
        {
            yield return $"{symbol.Name}.CurrentValue.{id}";
        }
    }

    private static bool IsId(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_String or SpecialType.System_UInt64 or SpecialType.System_UInt32
            || (KnownTypes.IsSdkType(type) && type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal));
}
