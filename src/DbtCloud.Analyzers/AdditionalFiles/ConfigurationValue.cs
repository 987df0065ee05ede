using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>One value of a configuration file: its path as configuration knows it, its text and where that stands.</summary>
internal sealed class ConfigurationValue(string path, JsonKind kind, string text, TextSpan span)
{
    /// <summary>Gets the segments, joined by colons.</summary>
    public string Path { get; } = path;

    public JsonKind Kind { get; } = kind;

    /// <summary>Gets the value with escapes resolved.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the place of the value in the file, quotes included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Gets the last segment of the path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf(':') + 1);

    /// <summary>Gets the path without its last segment; empty at the top.</summary>
    public string Parent => Path.LastIndexOf(':') is >= 0 and int colon ? Path.Substring(0, colon) : string.Empty;
}
