using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>An account that varies, under conditions that say which one it is.</summary>
internal static class PinnedAccount
{
    private static readonly string[] Identities = ["Id", "Key", "Name", "Alias", "Slug", "Code", "Number", "AccountId", "AccountKey", "AccountName", "DisplayName", "ShortName", "Item1", "Label", "account_id", "Account"];

    /// <param name="account">The account as the request or registration has it.</param>
    /// <param name="guards">All conditions that it happens under.</param>
    /// <param name="choice">Those that the token was chosen by: one that is looked up by the account belongs to it, in every branch.</param>
    public static Text Of(Text account, Guards guards, Guards choice)
    {
        if (account.SingleHole is not { } hole)
        {
            return account;
        }

        Guard? pin = guards.Items.FirstOrDefault(guard => guard.Holds && IsValue(guard.Expected) && IsIdentity(guard.Subject, hole))
            ?? guards.Items.FirstOrDefault(guard => guard is { Holds: true, Expected: "True" } && guard.Subject.Id.StartsWith("==(", StringComparison.Ordinal) && guard.Subject.Mentions(hole.Id))
            ?? choice.Items.FirstOrDefault(guard => IsValue(guard.Expected) && IsIdentity(guard.Subject, hole));
        if (pin is null)
        {
            return account;
        }

        return pin.Holds && pin.Subject.Equals(hole) && pin.Expected.All(char.IsDigit)
            ? Text.Literal(pin.Expected, account.PartAt(0).Syntax)
            : Text.Hole(Key.Parameter(hole.Id + "=" + pin, hole.Name), account.PartAt(0).Syntax);
    }

    private static bool IsValue(string expected) => expected is not ("True" or "False" or "null") && !expected.StartsWith("is ", StringComparison.Ordinal);

    private static bool IsIdentity(Key subject, Key account)
        => subject.Equals(account) || (subject.Parent is { } entity && account.Parent is { } own && entity.Equals(own) && Array.Exists(Identities, name => subject.Id.EndsWith("." + name, StringComparison.Ordinal)));
}
