using System.Text;

namespace DbtCloud.ApiModel.Generation;

/// <summary>Pieces of C# text.</summary>
internal static class CSharp
{
    /// <summary>How many members the client's models track in their first word.</summary>
    public const int NarrowMembers = 62;

    /// <summary>How many members one model of the client can have.</summary>
    public const int WideMembers = NarrowMembers + 64;

    private static readonly HashSet<string> s_keywords = ["as", "base", "bool", "break", "case", "class", "default", "do", "event", "for", "in", "is", "lock", "new", "object", "operator", "out", "params", "ref", "string", "switch", "this", "type"];

    public static string Literal(string? value) =>
        value is null ? "null" : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    public static string Mask(IEnumerable<int> indexes) => indexes.Partition() switch
    {
        (var low, 0) => $"0x{low:X}UL",
        (var low, var high) => $"new MemberMask(0x{low:X}UL, 0x{high:X}UL)",
    };

    /// <summary>The two words of the client's member masks.</summary>
    private static (ulong Low, ulong High) Partition(this IEnumerable<int> indexes) =>
        indexes.Aggregate((Low: 0UL, High: 0UL), (mask, index) => index < NarrowMembers ? (mask.Low | (1UL << index), mask.High) : (mask.Low, mask.High | (1UL << (index - NarrowMembers))));

    /// <summary><c>job_type</c> becomes <c>JobType</c>; words that people write in their own way keep it.</summary>
    public static string Pascal(string name, IReadOnlyDictionary<string, string> words)
    {
        StringBuilder text = new();
        foreach (string word in name.Split(['_', ' ', '-', '.', ':', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(words.TryGetValue(word, out string? own) ? own : char.ToUpperInvariant(word[0]) + word[1..]);
        }

        return text.Length > 0 && char.IsDigit(text[0]) ? "Value" + text : text.ToString();
    }

    public static string Camel(string pascal)
    {
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        int lower = upper <= 1 || upper == pascal.Length ? upper : upper - 1;
        string name = pascal[..lower].ToLowerInvariant() + pascal[lower..];
        return s_keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary><c>JobType</c> becomes <c>job type</c>.</summary>
    public static string Words(string pascal)
    {
        StringBuilder text = new();
        for (int index = 0; index < pascal.Length; index++)
        {
            bool starts = index > 0 && char.IsUpper(pascal[index]) && (char.IsLower(pascal[index - 1]) || (index + 1 < pascal.Length && char.IsLower(pascal[index + 1])));
            if (starts)
            {
                text.Append(' ');
            }

            bool acronym = (index + 1 < pascal.Length && char.IsUpper(pascal[index + 1])) || (index > 0 && char.IsUpper(pascal[index - 1]) && (index + 1 == pascal.Length || char.IsUpper(pascal[index + 1])));
            text.Append(acronym ? pascal[index] : char.ToLowerInvariant(pascal[index]));
        }

        return text.ToString();
    }

    /// <summary>A sentence of the overlay as documentation: escaped, but for what it sets as code.</summary>
    public static string Documentation(string text) =>
        Xml(text).Replace("&lt;c&gt;", "<c>", StringComparison.Ordinal).Replace("&lt;/c&gt;", "</c>", StringComparison.Ordinal);

    public static string Markdown(string text) =>
        text.Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal);

    public static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
