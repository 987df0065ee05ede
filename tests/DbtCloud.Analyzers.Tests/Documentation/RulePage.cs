using System.Text.RegularExpressions;

namespace DbtCloud.Analyzers.Documentation;

/// <summary>A page of <c>docs/rules</c>, taken apart.</summary>
internal sealed partial class RulePage
{
    private readonly string text;

    private RulePage(string text) => this.text = text;

    public static string Folder { get; } = Path.Combine(Root(), "docs", "rules");

    public string Heading => text.Split('\n')[0];

    public string Violation => Snippet("Violation");

    public string Fixed => Snippet("Fixed");

    public static RulePage Of(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n"));

    public static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DbtCloud.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }

    /// <summary>A cell of the table at the top.</summary>
    public string Cell(string name) => Regex.Match(text, $@"^\| {Regex.Escape(name)} \| (?<cell>.*?) \|$", RegexOptions.Multiline).Groups["cell"].Value;

    public bool HasSection(string name) => text.Contains($"\n## {name}\n", StringComparison.Ordinal);

    private string Snippet(string section) => CodeBlock().Match(text, text.IndexOf($"\n## {section}\n", StringComparison.Ordinal)).Groups["code"].Value;

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
