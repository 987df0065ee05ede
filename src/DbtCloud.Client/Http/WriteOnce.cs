using System.Net;
using System.Runtime.ExceptionServices;

namespace DbtCloud.Http;

/// <summary>
/// Sends one attempt of a write once. A handler between us and the network that tries it again (a resilience handler that is put on every
/// client) gets the first outcome a second time instead.
/// </summary>
internal sealed class WriteOnce
{
    // Enough for any error body; nothing else is kept.
    private const int MaxKeptBytes = 64 * 1024;

    private int entered;
    private volatile Func<HttpRequestMessage, HttpResponseMessage>? outcome;

    public bool TryEnter() => Interlocked.Exchange(ref entered, 1) == 0;

    /// <summary>Keeps an answer that is an error. A success is nobody's business to ask for again.</summary>
    public async ValueTask KeepAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] body = await BoundedBody.ReadAsync(response.Content, MaxKeptBytes, cancellationToken).ConfigureAwait(false);
        HttpContent original = response.Content;
        response.Content = Copy(body, original);
        HttpStatusCode status = response.StatusCode;
        KeyValuePair<string, IEnumerable<string>>[] headers = [.. response.Headers];
        outcome = request =>
        {
            HttpResponseMessage again = new(status) { RequestMessage = request, Content = Copy(body, original) };
            foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
            {
                again.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            return again;
        };
    }

    public void Keep(Exception failure)
    {
        ExceptionDispatchInfo info = ExceptionDispatchInfo.Capture(
            failure is OperationCanceledException
                ? new HttpRequestException("A write whose first attempt was given up is not sent again: the server may have acted on it.", failure)
                : failure);
        outcome = _ =>
        {
            info.Throw();
            return null!;
        };
    }

    public Task<HttpResponseMessage> ReplayAsync(HttpRequestMessage request)
    {
        try
        {
            return Task.FromResult(outcome is { } known
                ? known(request)
                : throw new HttpRequestException("A write is not sent twice: a handler tried to send it again while the first attempt was on its way or had succeeded."));
        }
        catch (Exception failure)
        {
            return Task.FromException<HttpResponseMessage>(failure);
        }
    }

    private static ByteArrayContent Copy(byte[] body, HttpContent original)
    {
        ByteArrayContent copy = new(body);
        if (original.Headers.ContentType is { } type)
        {
            copy.Headers.ContentType = type;
        }

        return copy;
    }
}
