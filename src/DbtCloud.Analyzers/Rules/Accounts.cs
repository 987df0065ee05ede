using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Rules;

/// <summary>Whether two values are known to name two accounts.</summary>
internal static class Accounts
{
    /// <summary>True for what can be an account's id: not a route template, not a word.</summary>
    public static bool IsAccount(Text account)
        => account.Length > 0 && (!account.IsLiteral || account.Characters.All(char.IsDigit)) && account.Characters.IndexOf('{') < 0;

    /// <summary>The identity of an account, however its number is written.</summary>
    public static string IdOf(Text account)
        => account.IsLiteral && account.Characters.TrimStart('0') is { Length: > 0 } digits ? "const:" + digits : account.ToKey().Id;

    public static bool AreDifferent(BindingFact first, BindingFact second)
    {
        if (IdOf(first.Account) == IdOf(second.Account))
        {
            return false;
        }

        if (AreDifferent(first.Account, second.Account))
        {
            return true;
        }

        // Two registrations under two keys are meant to be two accounts, however each says its id.
        return first.AccountKey is not null && second.AccountKey is not null && !first.AccountKey.Equals(second.AccountKey, StringComparison.OrdinalIgnoreCase)
            && IsKnown(first.Account.ToKey()) && IsKnown(second.Account.ToKey());
    }

    public static bool AreDifferent(Text first, Text second)
    {
        Key one = first.ToKey();
        Key two = second.ToKey();
        return IdOf(first) != IdOf(second) && one.Kind == two.Kind && IsKnown(one) && IsKnown(two);
    }

    private static bool IsKnown(Key key)
        => key.Kind is KeyKind.Constant or KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret or KeyKind.Options && key.Varies.IsEmpty && key.Id.IndexOf('{') < 0;
}
