namespace DbtCloud.Analyzers.Credentials;

/// <summary>Texts that stand where a secret will be put.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> WholeTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        "token", "secret", "password", "pat", "apikey", "key", "value", "none", "null", "na", "tbd", "todo", "empty", "unset", "dbtu", "dbtc", "dbtcloudtoken", "dbttoken", "string",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "your", "changeme", "replace", "replaceme", "placeholder", "example", "redacted", "insert", "todo", "tbd", "dummy", "fake", "sample", "here", "goes", "xxx", "xxxx", "secrets",
    };

    /// <summary>True for a text that is no secret: empty, in brackets of some kind, one repeated character, prose, a reference to a store, or made of words that say so.</summary>
    public static bool Is(string text)
    {
        string value = WithoutPrefix(text.Trim());
        return value.Length == 0
            || WholeTexts.Contains(OnlyLettersAndDigits(value))
            || IsFrame(value)
            || IsReference(value)
            || value.Any(char.IsWhiteSpace)
            || value.Distinct().Count() <= 2
            || NamesOne(value);
    }

    /// <summary>True where one of the text's words, taken apart at separators, says that it is a placeholder.</summary>
    public static bool NamesOne(string text)
    {
        string[] words = text.Split('_', '-', '.', ' ', '/', ':');
        return words.Any(Words.Contains) || (words.Length <= 2 && words[0].Equals("my", StringComparison.OrdinalIgnoreCase)) || IsPair(words, "change", "me") || IsPair(words, "real", "token");
    }

    private static bool IsPair(string[] words, string first, string second)
    {
        for (int index = 1; index < words.Length; index++)
        {
            if (words[index - 1].Equals(first, StringComparison.OrdinalIgnoreCase) && words[index].Equals(second, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutPrefix(string value)
    {
        foreach (string prefix in (string[])["Bearer ", "Token ", TokenText.PersonalAccessTokenPrefix, TokenText.ServiceTokenPrefix])
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return WithoutPrefix(value.Substring(prefix.Length).Trim());
            }
        }

        return value;
    }

    // <token>, {token}, ${TOKEN}, $(Token), #{Token}#, %TOKEN%, [token], __TOKEN__, *** and ...
    private static bool IsFrame(string value)
    {
        char first = value[0];
        char last = value[value.Length - 1];
        return (first, last) is ('<', '>') or ('{', '}') or ('[', ']') or ('(', ')') or ('%', '%')
            || value.StartsWith("${", StringComparison.Ordinal)
            || value.StartsWith("$(", StringComparison.Ordinal)
            || value.StartsWith("#{", StringComparison.Ordinal)
            || (value.Length > 4 && value.StartsWith("__", StringComparison.Ordinal) && value.EndsWith("__", StringComparison.Ordinal));
    }

    // @Microsoft.KeyVault(…) of App Service, and the addresses of secret stores.
    private static bool IsReference(string value)
        => value[0] == '@' || value.IndexOf("://", StringComparison.Ordinal) > 0 || value.StartsWith("arn:", StringComparison.Ordinal);

    private static string OnlyLettersAndDigits(string value) => new(value.Where(char.IsLetterOrDigit).ToArray());
}
