namespace DbtCloud;

/// <summary>
/// A list that is read page by page while it is enumerated. Enumerating it again reads it again; nothing is sent before that.
/// At most one page is in memory.
/// </summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public abstract class DbtPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Reads the list as pages, one request each.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The pages, none of them empty but perhaps the first.</returns>
    public abstract IAsyncEnumerable<DbtPage<T>> AsPages(CancellationToken cancellationToken = default);

    /// <summary>Reads all rows of all pages.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The rows.</returns>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (DbtPage<T> page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            for (int index = 0; index < page.Items.Count; index++)
            {
                yield return page.Items[index];
            }
        }
    }
}
