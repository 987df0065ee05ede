using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Rules;

/// <summary>How messages and properties name tokens and accounts. A token's value is never among it.</summary>
internal static class Origins
{
    public static string OfToken(Text token)
    {
        Key key = token.ToKey();
        return key.Kind switch
        {
            KeyKind.Constant => "a literal in the source",
            KeyKind.Configuration => $"configuration key '{key.Name}'",
            KeyKind.Environment => $"environment variable '{key.Name}'",
            KeyKind.Secret => $"secret '{key.Name}'",
            KeyKind.Options => $"option '{key.Name}'",
            KeyKind.Parameter => $"parameter '{key.Name}'",
            _ => $"'{Short(key.Name)}'",
        };
    }

    public static string SourceOf(Text token) => token.ToKey().Kind switch
    {
        KeyKind.Constant => "literal",
        KeyKind.Configuration => "configuration",
        KeyKind.Environment => "environment",
        KeyKind.Secret => "secret",
        KeyKind.Parameter => "parameter",
        _ => "member",
    };

    public static string OfAccount(Text account, string? registered)
    {
        Key key = account.ToKey();
        string name = key.Kind switch
        {
            KeyKind.Constant => key.Name,
            KeyKind.Configuration or KeyKind.Environment or KeyKind.Options => $"'{key.Name}'",
            _ => $"'{Short(key.Name)}'",
        };
        return registered is null ? name : $"'{registered}' ({name})";
    }

    /// <summary>The account as its author names it: <c>Guild</c> for <c>GuildAccountId</c>.</summary>
    public static string NameOfAccount(Text account, string? registered)
    {
        Key key = account.ToKey();
        if (registered is not null || key.Kind == KeyKind.Constant)
        {
            return registered ?? key.Name;
        }

        string? telling = key.Name.Split(':', '.', '_').LastOrDefault(part => part.Length > 0 && !IsGeneric(part));
        string name = telling ?? key.Name;
        foreach (string suffix in (string[])["AccountId", "Account", "Id"])
        {
            name = name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && name.Length > suffix.Length ? name.Substring(0, name.Length - suffix.Length) : name;
        }

        return name;
    }

    private static bool IsGeneric(string part)
        => part.Equals("AccountId", StringComparison.OrdinalIgnoreCase) || part.Equals("Account", StringComparison.OrdinalIgnoreCase)
            || part.Equals("Accounts", StringComparison.OrdinalIgnoreCase) || part.Equals("Id", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("Dbt", StringComparison.OrdinalIgnoreCase) || part.Equals("Cloud", StringComparison.OrdinalIgnoreCase);

    private static string Short(string name)
    {
        int dot = name.LastIndexOf('.');
        return (dot < 0 ? name : name.Substring(dot + 1)).Trim('(', ')');
    }
}
