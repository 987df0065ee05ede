using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Traces;

/// <summary>
/// What a file's text says about dbt, before anything is bound. Kept with the tree, which outlives the compilations that
/// are made while another file is edited.
/// </summary>
internal sealed class FileTraces
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileTraces> Known = new();

    private FileTraces(string text)
    {
        HasWord = DbtWord.IsIn(text);
        Speaks = HasWord && Mentions(text, static (text, start) => DbtWord.IndexIn(text, start));
    }

    /// <summary>True where the word stands anywhere, also in a comment or literal.</summary>
    public bool HasWord { get; }

    /// <summary>True where the code speaks of dbt.</summary>
    public bool Speaks { get; }

    public static FileTraces Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out FileTraces? traces))
        {
            string text = tree.GetText(cancellationToken).ToString();
            traces = Known.GetValue(tree, _ => new FileTraces(text));
        }

        return traces;
    }

    /// <summary>True where the code names one of the hosts.</summary>
    public static bool MentionsAny(SyntaxTree tree, IEnumerable<string> hosts, CancellationToken cancellationToken)
    {
        string? text = null;
        foreach (string host in hosts)
        {
            text ??= tree.GetText(cancellationToken).ToString();
            if (Mentions(text, (text, start) => text.IndexOf(host, start, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // A namespace or using that says dbt says nothing about the file.
    private static bool Mentions(string text, Func<string, int, int> find)
    {
        for (int found = find(text, 0); found >= 0; found = find(text, found + 1))
        {
            int start = text.LastIndexOf('\n', found) + 1;
            string line = text.Substring(start, found - start).TrimStart();
            if (!line.StartsWith("namespace ", StringComparison.Ordinal) && !line.StartsWith("using DbtCloud", StringComparison.Ordinal) && !line.StartsWith("//", StringComparison.Ordinal)
                && !("using DbtCloud".StartsWith(line, StringComparison.Ordinal) && line.Length > 0))
            {
                return true;
            }
        }

        return false;
    }
}
