namespace DbtCloud.Http;

/// <summary>What the typed operations stand on: one account's pipeline, seen from above.</summary>
internal abstract class DbtCloudTransport
{
    /// <summary>The account that every request of this transport belongs to.</summary>
    public abstract DbtAccount Account { get; }

    /// <summary>
    /// Sends a request with a path relative to the access URL and returns the successful answer as soon as its headers are read.
    /// Everything else leaves as a <see cref="DbtCloudException"/>, or as the caller's own cancellation. For answers that stream;
    /// who reads an answer to its end takes <see cref="ReadAsync"/>.
    /// </summary>
    public abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken);

    /// <summary>
    /// Sends a request and reads its successful answer within the same attempt: a body that breaks off or stalls is then a failed attempt,
    /// repeated where the operation may be repeated, and leaves as a <see cref="DbtCloudTransportException"/> where it may not.
    /// </summary>
    /// <param name="request">The request, with a path relative to the access URL.</param>
    /// <param name="operation">What it is.</param>
    /// <param name="read">Reads the answer; may be called once for each attempt, and must use the token that it gets.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public virtual async Task<T> ReadAsync<T>(
        HttpRequestMessage request,
        DbtCloudOperation operation,
        Func<ReceivedAnswer, CancellationToken, ValueTask<T>> read,
        CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SendAsync(request, operation, cancellationToken).ConfigureAwait(false);
        return await read(new ReceivedAnswer(response), cancellationToken).ConfigureAwait(false);
    }
}
