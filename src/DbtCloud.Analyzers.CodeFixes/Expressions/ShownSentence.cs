namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Closes the gap that a value leaves in a sentence.</summary>
internal static class ShownSentence
{
    private static readonly char[] Opening = [' ', '=', ':', '\'', '(', '[', '<', '`', ','];
    private static readonly char[] Closing = ['\'', ')', ']', '>', '`'];
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "with", "using", "by", "via", "as", "is", "was", "of", "for", "to", "and", "from", "uses", "has",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "my", "your", "its" };

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "token", "key", "pat", "secret", "bearer", "auth", "authorization", "header", "api", "dbt", "access", "personal", "service",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "for", "to", "on", "in", "at", "against", "and", "from", "of" };

    /// <summary>The sentence without the value between the two parts; null where too little is left to say something.</summary>
    public static string? Tidy(string before, string after)
    {
        int bracket = after.Length > 0 && after[0] is ')' or ']' ? before.LastIndexOfAny(['(', '[']) : -1;
        string head = (bracket < 0 ? before : before.Substring(0, bracket)).TrimEnd(Opening);
        string tail = after.TrimStart(Closing);
        bool endsHere = tail.Length == 0 || tail[0] is '.' or '!' or ',' or ';';
        string shorter = WithoutDangling(head);
        if (bracket < 0 && (endsHere || (Joining.Contains(FirstWord(tail)) && shorter.Contains(' '))))
        {
            head = shorter;
        }

        string joined = tail.Length > 0 && char.IsLetterOrDigit(tail[0]) && head.Length > 0 ? head + " " + tail : head + tail;
        joined = joined.Trim(' ', ',', ';');
        return joined.Split(' ').Any(Tells) ? joined : null;
    }

    // A value of the message, or a word that is not about the token.
    private static bool Tells(string word)
        => word.IndexOf('{') >= 0 || (word.Count(char.IsLetter) > 2 && !Articles.Contains(word) && !Nouns.Contains(word.Trim(Opening)) && !Prepositions.Contains(word.Trim(Opening)));

    private static string FirstWord(string text) => text.TrimStart().Split(' ')[0];

    // "Calling dbt with token" loses its last two words, "Not an access token" none.
    private static string WithoutDangling(string head)
    {
        string[] words = head.Split(' ');
        int end = words.Length;
        int start = end;
        while (start > 0 && (Nouns.Contains(words[start - 1].Trim(Opening)) || Articles.Contains(words[start - 1])))
        {
            start--;
        }

        while (start > 0 && Prepositions.Contains(words[start - 1].Trim(Opening)))
        {
            start--;
            end = start;
        }

        return string.Join(" ", words.Take(end)).TrimEnd(Opening);
    }
}
