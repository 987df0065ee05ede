namespace DbtCloud.Operations;

/// <summary>The rows of one page, and what the answer says of the whole list.</summary>
internal readonly struct RowsAnswer<T>(IReadOnlyList<T> rows, long? totalCount)
{
    public IReadOnlyList<T> Rows { get; } = rows;

    public long? TotalCount { get; } = totalCount;

    /// <summary>What came beside the rows; null where no account's pipeline received them.</summary>
    public DbtCloudResponse? Response { get; init; }
}
