namespace DbtCloud.Analyzers.Flow.Traces;

/// <summary>Finds the word dbt in text. The same three letters stand in <c>DbType</c>, <c>DbTransaction</c> and <c>addBtn</c>, which say nothing.</summary>
internal static class DbtWord
{
    private const string Letters = "dbt";

    // How words that begin with a t go on after the t, for names and literals in one case: DBTYPE, dbtransaction, btn.
    private static readonly string[] OtherWords = ["n", "ype", "ransaction", "able", "est", "ime", "ask", "ext", "ree", "rx"];

    public static bool IsIn(string text) => IndexIn(text, 0) >= 0;

    /// <summary>The first place from a start on, -1 where there is none.</summary>
    public static int IndexIn(string text, int start)
    {
        while (start < text.Length)
        {
            int found = text.IndexOf(Letters, start, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || !IsPartOfAnother(text, found))
            {
                return found;
            }

            start = found + 1;
        }

        return -1;
    }

    private static bool IsPartOfAnother(string text, int at)
    {
        int end = at + Letters.Length;
        bool humps = text[at] == 'd' && text[at + 1] == 'B' && text[at + 2] == 't';
        if (humps || end == text.Length || !char.IsLetter(text[end]))
        {
            return humps;
        }

        bool newWordAtT = text[at + 1] == 'b' && text[at + 2] == 'T';
        if (char.IsLower(text[end]) && newWordAtT)
        {
            return true;
        }

        bool newWordAfterT = text[at + 2] == 't' && char.IsUpper(text[end]);
        return !newWordAfterT && Array.Exists(OtherWords, word => string.Compare(text, end, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
