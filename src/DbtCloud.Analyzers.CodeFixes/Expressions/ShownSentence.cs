namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Closes the gap that a value leaves in a sentence.</summary>
internal static class ShownSentence
{
    private static readonly char[] Opening = [' ', '=', ':', '\'', '(', '[', '<', '`', ','];
    private static readonly char[] Closing = ['\'', ')', ']', '>', '`'];
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "with", "using", "by", "via", "as", "is", "the", "of", "for", "to", "and", "from", "was", "a", "an", "my", "your", "uses", "token", "key", "pat", "secret", "bearer", "auth", "authorization",
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
        return joined.Split(' ').Count(word => word.Any(char.IsLetter)) >= 2 ? joined : null;
    }

    private static string FirstWord(string text) => text.TrimStart().Split(' ')[0];

    private static string WithoutDangling(string head)
    {
        while (head.Length > 0)
        {
            int space = head.LastIndexOf(' ');
            string last = head.Substring(space + 1);
            if (space < 0 || !Dangling.Contains(last.Trim(Opening)))
            {
                return head;
            }

            head = head.Substring(0, space).TrimEnd(Opening);
        }

        return head;
    }
}
