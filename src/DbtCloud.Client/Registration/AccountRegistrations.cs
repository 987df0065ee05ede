namespace DbtCloud.Registration;

/// <summary>The keys in the order of their registration, with those that came twice.</summary>
internal sealed class AccountRegistrations
{
    private readonly List<string> keys = [];
    private readonly List<string> duplicates = [];

    public IReadOnlyList<string> Keys => keys;

    public IReadOnlyList<string> Duplicates => duplicates;

    /// <summary>Gets or sets the configuration path of the section that accounts were read from, for messages.</summary>
    public string ConfigurationPath { get; set; } = "DbtCloud";

    /// <summary>Notes a key. Configuration knows no case, so keys that differ by case alone are the same.</summary>
    public bool TryAdd(string key)
    {
        if (keys.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            duplicates.Add(key);
            return false;
        }

        keys.Add(key);
        return true;
    }
}
