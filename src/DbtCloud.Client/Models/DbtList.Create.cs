namespace DbtCloud.Models;

/// <summary>Makes lists.</summary>
public static class DbtList
{
    /// <summary>Makes a list of items; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static DbtList<T> Create<T>(ReadOnlySpan<T> items) => items.Length == 0 ? DbtList<T>.Empty : new(items.ToArray(), items.Length);
}
