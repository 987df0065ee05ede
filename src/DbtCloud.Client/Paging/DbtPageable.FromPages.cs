using System.Runtime.CompilerServices;

namespace DbtCloud;

/// <summary>Makes lists that come from memory, for tests that replace an operation.</summary>
public static class DbtPageable
{
    /// <summary>Makes a list of one page.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="items">The rows.</param>
    /// <returns>The list.</returns>
    public static DbtPageable<T> FromItems<T>(params T[] items)
        => FromPages(new DbtPage<T>(items ?? throw new ArgumentNullException(nameof(items)), items.Length));

    /// <summary>Makes a list of pages.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <returns>The list.</returns>
    public static DbtPageable<T> FromPages<T>(params DbtPage<T>[] pages)
        => new InMemory<T>(pages ?? throw new ArgumentNullException(nameof(pages)));

    private sealed class InMemory<T>(DbtPage<T>[] pages) : DbtPageable<T>
    {
        public override async IAsyncEnumerable<DbtPage<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask.ConfigureAwait(false);
            foreach (DbtPage<T> page in pages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return page;
            }
        }
    }
}
