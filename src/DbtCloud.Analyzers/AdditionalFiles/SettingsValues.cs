using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Flow.Keys;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>What the project's settings files say that a configuration key or environment variable is.</summary>
internal sealed class SettingsValues
{
    private const string EnvironmentVariables = ":environmentVariables:";

    // Null for a key that two files, or two profiles, give different values.
    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public SettingsValues(ConfigurationFiles files, CancellationToken cancellationToken)
    {
        foreach (ConfigurationFile file in files.All(cancellationToken))
        {
            foreach (ConfigurationValue value in file.Values)
            {
                Add(file, value);
            }

            if (file.IsAppSettings)
            {
                reported.UnionWith(SharedTokensInFiles.Shared(file, files, cancellationToken).Select(token => Key.Normalize(token.Path)));
            }
        }
    }

    /// <summary>The value of a key that all files agree on; null where none has it.</summary>
    public string? ValueOf(Key key)
        => key.Kind is KeyKind.Configuration or KeyKind.Environment && key.Varies.IsEmpty && values.TryGetValue(key.Path, out string? value) ? value : null;

    /// <summary>The token under a key; null for a placeholder, and where the file itself is reported for sharing it.</summary>
    public string? TokenOf(Key key) => ValueOf(key) is { } value && !Placeholders.Is(value) && !reported.Contains(key.Path) ? value : null;

    /// <summary>The digits of the account id under a key.</summary>
    public string? AccountOf(Key key) => ValueOf(key)?.TrimStart('0') is { Length: > 0 } value && value.All(char.IsDigit) ? value : null;

    private void Add(ConfigurationFile file, ConfigurationValue value)
    {
        string path = value.Path;
        if (!file.IsAppSettings)
        {
            int variable = path.IndexOf(EnvironmentVariables, StringComparison.OrdinalIgnoreCase);
            if (variable < 0)
            {
                return;
            }

            path = path.Substring(variable + EnvironmentVariables.Length);
        }

        string key = Key.Normalize(path);
        string text = value.Text.Trim();
        if (text.Length > 0)
        {
            values[key] = values.TryGetValue(key, out string? known) && known != text ? null : text;
        }
    }
}
