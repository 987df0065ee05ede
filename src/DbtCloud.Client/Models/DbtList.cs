using System.Collections;
using System.Runtime.CompilerServices;

namespace DbtCloud.Models;

/// <summary>An immutable list that is equal to another when its items are, so that models which hold lists can be compared.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(DbtList), nameof(DbtList.Create))]
public sealed class DbtList<T> : IReadOnlyList<T>, IEquatable<DbtList<T>>
{
    private readonly T[] items;

    internal DbtList(T[] items, int count)
    {
        this.items = items;
        Count = count;
    }

    internal static DbtList<T> Empty { get; } = new([], 0);

    /// <summary>Gets the number of items.</summary>
    public int Count { get; }

    /// <summary>Gets an item.</summary>
    /// <param name="index">Its position, from 0.</param>
    public T this[int index] => (uint)index < (uint)Count ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Makes a list of an array's items.</summary>
    /// <param name="items">The items.</param>
    public static implicit operator DbtList<T>(T[] items) => DbtList.Create<T>(items);

    /// <summary>Makes a list of another list's items.</summary>
    /// <param name="items">The items.</param>
    public static implicit operator DbtList<T>(List<T> items) => DbtList.Create<T>(items?.ToArray());

    /// <summary>Tells whether both have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DbtList<T>? left, DbtList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether the lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DbtList<T>? left, DbtList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(DbtList<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int index = 0; index < Count; index++)
        {
            if (!comparer.Equals(items[index], other.items[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DbtList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        for (int index = 0; index < Count; index++)
        {
            hash.Add(items[index]);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return items[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
