using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>The configuration files of one compilation, each read once.</summary>
internal sealed class ConfigurationFiles(ImmutableArray<AdditionalText> additionalFiles)
{
    private readonly ConcurrentDictionary<AdditionalText, ConfigurationFile?> read = new();

    /// <summary>The file's contents; null for a file of another kind.</summary>
    public ConfigurationFile? Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (read.TryGetValue(file, out ConfigurationFile? known))
        {
            return known;
        }

        ConfigurationFile? made = ConfigurationFile.IsKnown(file.Path) && file.GetText(cancellationToken) is { } text
            ? new ConfigurationFile(file.Path, text)
            : null;
        return read.GetOrAdd(file, made);
    }

    /// <summary>All files of a kind that is known.</summary>
    public IEnumerable<ConfigurationFile> All(CancellationToken cancellationToken)
        => additionalFiles.Select(file => Read(file, cancellationToken)).OfType<ConfigurationFile>();

    /// <summary>Every value that some file has at a configuration path, in any case.</summary>
    public IEnumerable<string> ValuesAt(string path, CancellationToken cancellationToken)
        => from file in All(cancellationToken)
           from value in file.Values
           where value.Path.Equals(path, StringComparison.OrdinalIgnoreCase)
           select value.Text;
}
