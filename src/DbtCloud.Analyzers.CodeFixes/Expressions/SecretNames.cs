namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Names a secret of one account, in the style of the name that the shared one has.</summary>
internal static class SecretNames
{
    public static string ConfigurationKey(string account) => $"DbtCloud:Accounts:{account}:Token";

    public static string EnvironmentVariable(string account) => $"DBT_TOKEN_{Names.UpperSnake(account)}";

    public static string ForAccount(string name, string account, bool inConfiguration)
    {
        if (inConfiguration)
        {
            return ConfigurationKey(account);
        }

        if (name.IndexOf(':') >= 0)
        {
            int last = name.LastIndexOf(':');
            return $"{name.Substring(0, last)}:{account}{name.Substring(last)}";
        }

        if (name.Any(char.IsLetter) && !name.Any(char.IsLower))
        {
            return $"{name}_{Names.UpperSnake(account)}";
        }

        char separator = name.FirstOrDefault(character => character is '-' or '/' or '.' or '_');
        return separator == default ? $"{name}{char.ToUpperInvariant(account[0])}{account.Substring(1)}" : $"{name}{separator}{account}";
    }
}
