namespace DbtCloud.Analyzers.Flow.Traces;

/// <summary>Names that files are searched for, in one pass over the text and without a string for each word.</summary>
internal sealed class NameSet
{
    private const int Factor = 31;

    private readonly Dictionary<int, List<string>> names = [];

    public void Add(string name)
    {
        int hash = HashOf(name);
        if (!names.TryGetValue(hash, out List<string>? same))
        {
            same = [];
            names.Add(hash, same);
        }

        if (!same.Contains(name))
        {
            same.Add(name);
        }
    }

    public bool Contains(string name) => names.TryGetValue(HashOf(name), out List<string>? same) && same.Contains(name);

    /// <summary>True where a word of the text is one of the names; comments and literals count, too.</summary>
    public bool IsAnyIn(string text)
    {
        int start = -1;
        int hash = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_'))
            {
                start = start < 0 ? index : start;
                hash = unchecked((hash * Factor) + text[index]);
            }
            else if (start >= 0)
            {
                if (names.TryGetValue(hash, out List<string>? same) && Holds(same, text, start, index - start))
                {
                    return true;
                }

                start = -1;
                hash = 0;
            }
        }

        return false;
    }

    private static int HashOf(string name)
    {
        int hash = 0;
        foreach (char character in name)
        {
            hash = unchecked((hash * Factor) + character);
        }

        return hash;
    }

    private static bool Holds(List<string> same, string text, int start, int length)
        => same.Exists(name => name.Length == length && string.CompareOrdinal(name, 0, text, start, length) == 0);
}
