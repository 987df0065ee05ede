using System.Runtime.CompilerServices;
using DbtCloud.Operations;

namespace DbtCloud.Paging;

/// <summary>A list of the API, read by limit and offset.</summary>
internal sealed class ApiPageable<T>(ListRequest<T> list, CancellationToken callerToken) : DbtPageable<T>
{
    public override async IAsyncEnumerable<DbtPage<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = callerToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(callerToken, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (callerToken.CanBeCanceled ? callerToken : cancellationToken);
        long offset = list.Offset;
        bool first = true;
        DbtPage<T>? previous = null;
        while (true)
        {
            DbtPage<T> page = await ReadAsync(offset, first, token).ConfigureAwait(false);
            if (!first && (page.Count == 0 || IsSamePage(previous, page)))
            {
                yield break;
            }

            yield return page;
            offset += page.Count;
            if (IsLast(page, offset))
            {
                yield break;
            }

            previous = page;
            first = false;
        }
    }

    // Rows may vanish between two pages, so neither the total nor a short page alone is to be trusted: an empty page ends the list, too.
    private bool IsLast(DbtPage<T> page, long next)
        => page.Count == 0
            || (page.TotalCount is { } total
                ? next >= total
                : !list.Pages || (list.Limit is { } limit && page.Count < limit));

    // Lists without published paging mostly give everything at once; one that says it has more but ignores the offset must not be read forever.
    private bool IsSamePage(DbtPage<T>? previous, DbtPage<T> page)
        => !list.Pages && previous is not null && EqualityComparer<T>.Default.Equals(previous.Items[0], page.Items[0]);

    private async Task<DbtPage<T>> ReadAsync(long offset, bool first, CancellationToken token)
    {
        QueryText query = new(list.Path);
        query.Add("limit", list.Limit);
        if (list.Pages ? offset > 0 : !first || offset > 0)
        {
            query.Add("offset", offset);
        }

        RowsAnswer<T> answer = await ApiCall.ReadRowsAsync(list.Transport, list.Operation, query.ToString(), list.Shape, list.Read, token).ConfigureAwait(false);
        return new DbtPage<T>(answer.Rows, answer.TotalCount, offset) { Response = answer.Response };
    }
}
