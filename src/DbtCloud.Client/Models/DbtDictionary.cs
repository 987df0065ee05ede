using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DbtCloud.Models;

/// <summary>An immutable map by name that is equal to another when its entries are, in whatever order. Values may be null.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class DbtDictionary<T> : IReadOnlyDictionary<string, T?>, IEquatable<DbtDictionary<T>>
    where T : class
{
    private readonly Dictionary<string, T?> entries;

    /// <summary>Initializes a map with the entries of a dictionary.</summary>
    /// <param name="entries">The entries; they are copied.</param>
    public DbtDictionary(IEnumerable<KeyValuePair<string, T?>> entries)
    {
        this.entries = new Dictionary<string, T?>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, T?> entry in entries ?? throw new ArgumentNullException(nameof(entries)))
        {
            this.entries[entry.Key] = entry.Value;
        }
    }

    internal DbtDictionary(Dictionary<string, T?> entries) => this.entries = entries;

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<T?> Values => entries.Values;

    /// <inheritdoc/>
    public T? this[string key] => entries[key];

    /// <summary>Makes a map of a dictionary's entries.</summary>
    /// <param name="entries">The entries.</param>
    public static implicit operator DbtDictionary<T>(Dictionary<string, T?> entries) => new(entries.AsEnumerable());

    /// <inheritdoc/>
    public bool ContainsKey(string key) => entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        bool found = entries.TryGetValue(key, out T? entry);
        value = entry!;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(DbtDictionary<T>? other)
        => other is not null && other.Count == Count
            && entries.All(entry => other.entries.TryGetValue(entry.Key, out T? value) && EqualityComparer<T?>.Default.Equals(entry.Value, value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DbtDictionary<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, T?> entry in entries)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(entry.Key);
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T?>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
