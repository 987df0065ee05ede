using System.Text;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Makes keys and variable names from what an account is called in the code.</summary>
internal static class Names
{
    private static readonly HashSet<string> NotTelling = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "accounts", "id", "ids", "dbt", "cloud", "token", "key", "api", "pat", "secret", "personal", "access", "service", "default", "my", "the", "bearer", "auth", "value", "const", "client", "url", "uri", "host", "base", "number", "for", "of", "authorization", "header", "headers", "http", "password", "credential", "credentials", "request",
    };

    /// <summary>An account's name for a configuration key: what is left of an identifier without the words that every such identifier has; null where nothing is.</summary>
    public static string? AccountKey(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        string[] telling = Words(name!).Where(word => !NotTelling.Contains(word)).ToArray();
        string joined = string.Concat(telling.Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return joined.Length > 0 && joined.Any(char.IsLetterOrDigit) ? joined : null;
    }

    /// <summary>The form of environment variables.</summary>
    public static string UpperSnake(string name) => string.Join("_", Words(name).Select(word => word.ToUpperInvariant()));

    /// <summary>The words of an identifier in any style, in lower case; a key of several words keeps its separators out.</summary>
    private static IEnumerable<string> Words(string name)
    {
        StringBuilder word = new();
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            bool starts = char.IsUpper(character) && index > 0 && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if ((starts || !char.IsLetterOrDigit(character)) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
