using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>An <c>appsettings*.json</c> or <c>launchSettings.json</c> that the project hands to the analyzers.</summary>
internal sealed class ConfigurationFile(string path, SourceText text)
{
    public string Path { get; } = path;

    /// <summary>Gets a value indicating whether the file is one that applications read at run time.</summary>
    public bool IsAppSettings { get; } = HasAppSettingsName(FileName(path));

    /// <summary>Gets the values in the order of the file.</summary>
    public IReadOnlyList<ConfigurationValue> Values { get; } = JsonValues.Read(text.ToString());

    /// <summary>True for the files that the analyzers read.</summary>
    public static bool IsKnown(string path)
    {
        string name = FileName(path);
        return HasAppSettingsName(name) || name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase);
    }

    public Location LocationOf(ConfigurationValue value) => Location.Create(Path, value.Span, text.Lines.GetLinePositionSpan(value.Span));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool HasAppSettingsName(string name)
        => name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
