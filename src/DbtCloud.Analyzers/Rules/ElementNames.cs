using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Rules;

/// <summary>What the elements of a collection are, by name: runs and jobs have an account, but mostly all the same one.</summary>
internal static class ElementNames
{
    private static readonly string[] OfOneAccount = ["run", "job", "project", "environment", "step", "artifact", "model", "page"];

    public static bool MayBeManyAccounts(Text account)
    {
        foreach (Key hole in account.Holes)
        {
            for (Key? key = hole; key is not null; key = key.Parent)
            {
                if (key.Kind == KeyKind.Element && key != hole && IsOfOneAccount(key.Name))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsOfOneAccount(string name)
    {
        int dot = name.LastIndexOf('.');
        string last = (dot < 0 ? name : name.Substring(dot + 1)).Trim('(', ')', '_').ToLowerInvariant();
        return OfOneAccount.Any(word => last == word || last == word + "s" || (last.EndsWith(word + "s", StringComparison.Ordinal) && last.IndexOf("account", StringComparison.Ordinal) < 0));
    }
}
