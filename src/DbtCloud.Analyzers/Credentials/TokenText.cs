namespace DbtCloud.Analyzers.Credentials;

/// <summary>What a string's text alone says about being a token.</summary>
internal static class TokenText
{
    public const string PersonalAccessTokenPrefix = "dbtu_";

    public const string ServiceTokenPrefix = "dbtc_";

    private const int ShortestBody = 30;
    private const int FewestDistinctCharacters = 8;
    private const int LongestRun = 5;

    /// <summary>Finds a dbt token of a known form anywhere in a text: prefix, thirty or more characters, and not the look of a placeholder.</summary>
    public static bool TryFind(string text, out int start, out int length)
    {
        for (start = text.IndexOf("dbt", StringComparison.Ordinal); start >= 0; start = text.IndexOf("dbt", start + 1, StringComparison.Ordinal))
        {
            if (!StartsToken(text, start))
            {
                continue;
            }

            int end = start + PersonalAccessTokenPrefix.Length;
            while (end < text.Length && IsBodyCharacter(text[end]))
            {
                end++;
            }

            length = end - start;
            string body = text.Substring(start + PersonalAccessTokenPrefix.Length, length - PersonalAccessTokenPrefix.Length);
            if (body.Length >= ShortestBody && HasEntropy(body) && !Placeholders.NamesOne(body))
            {
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>True where the text contains a dbt token of a known form.</summary>
    public static bool ContainsToken(string text) => TryFind(text, out _, out _);

    /// <summary>Names the kind of the token that <see cref="TryFind"/> found at a position.</summary>
    public static string KindAt(string text, int start)
        => string.CompareOrdinal(text, start, PersonalAccessTokenPrefix, 0, PersonalAccessTokenPrefix.Length) == 0 ? "personal access token" : "service token";

    private static bool StartsToken(string text, int start)
    {
        bool prefixed = string.CompareOrdinal(text, start, PersonalAccessTokenPrefix, 0, PersonalAccessTokenPrefix.Length) == 0
            || string.CompareOrdinal(text, start, ServiceTokenPrefix, 0, ServiceTokenPrefix.Length) == 0;
        return prefixed && (start == 0 || !IsBodyCharacter(text[start - 1]));
    }

    private static bool IsBodyCharacter(char character)
        => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

    private static bool HasEntropy(string body)
    {
        int run = 1;
        bool upperOrDigit = false;
        bool separator = false;
        for (int index = 0; index < body.Length; index++)
        {
            run = index > 0 && body[index] == body[index - 1] ? run + 1 : 1;
            if (run > LongestRun)
            {
                return false;
            }

            upperOrDigit |= char.IsUpper(body[index]) || char.IsDigit(body[index]);
            separator |= body[index] is '_' or '-';
        }

        // Lower-case words with separators are a name, not a secret.
        return (upperOrDigit || !separator) && body.Distinct().Count() >= FewestDistinctCharacters;
    }
}
