namespace DbtCloud;

/// <summary>One page of a list: one answer of the server.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <param name="items">The rows.</param>
/// <param name="totalCount">How many rows the whole list has, where the server says so.</param>
/// <param name="offset">How many rows of the list come before this page.</param>
public sealed class DbtPage<T>(IReadOnlyList<T> items, long? totalCount = null, long offset = 0)
{
    /// <summary>Gets the rows.</summary>
    public IReadOnlyList<T> Items { get; } = items ?? throw new ArgumentNullException(nameof(items));

    /// <summary>Gets the number of rows of this page.</summary>
    public int Count => Items.Count;

    /// <summary>Gets how many rows the whole list had when this page was read; null where the server does not say.</summary>
    public long? TotalCount { get; } = totalCount;

    /// <summary>Gets how many rows of the list come before this page.</summary>
    public long Offset { get; } = offset;

    /// <summary>Gets status, headers and request id of the answer that this page is; null for a page that was made by hand.</summary>
    public DbtCloudResponse? Response { get; init; }
}
