using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace DbtCloud.Artifacts;

/// <summary>An artifact as a stream that goes on after a broken connection, and ends where the artifact ends or with an error.</summary>
internal sealed class ArtifactStream : Stream
{
    private const int MaxFailuresInARow = 5;

    private readonly ArtifactRequest request;
    private readonly TimeSpan idleTimeout;
    private readonly ArtifactVersion? version;
    private readonly ArtifactTail? tail;
    private readonly long? length;
    private HttpResponseMessage response;
    private Stream body;
    private long position;
    private int failuresInARow;

    private ArtifactStream(ArtifactRequest request, TimeSpan idleTimeout, HttpResponseMessage response, Stream body)
    {
        this.request = request;
        this.idleTimeout = idleTimeout;
        this.response = response;
        this.body = body;
        version = ArtifactVersion.Of(response);
        length = response.Content.Headers.ContentLength;
        tail = version is null && length is not null && response.Headers.AcceptRanges.Contains("bytes") ? new ArtifactTail() : null;
    }

    /// <summary>Gets how often the connection broke and reading went on.</summary>
    public int Resumptions { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length ?? throw new NotSupportedException("The server did not say how long the artifact is.");

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public static async Task<ArtifactStream> OpenAsync(ArtifactRequest request, TimeSpan idleTimeout, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await request.SendAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new ArtifactStream(request, idleTimeout, response, await BodyOfAsync(response, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadCoreAsync(new ArraySegment<byte>(buffer, offset, count), cancellationToken);

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => new(ReadCoreAsync(buffer, cancellationToken));
#endif

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("An artifact is read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsBrokenConnection(Exception error)
        => error is IOException or HttpRequestException or OperationCanceledException or WebException;

#if NET
    private static Task<Stream> BodyOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        => response.Content.ReadAsStreamAsync(cancellationToken);
#else
    private static Task<Stream> BodyOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        => response.Content.ReadAsStreamAsync();
#endif

#if NET
    private async Task<int> ReadCoreAsync(Memory<byte> buffer, CancellationToken cancellationToken)
#else
    private async Task<int> ReadCoreAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
#endif
    {
        while (true)
        {
            Exception? failure = null;
            int read = 0;
            using (CancellationTokenSource idle = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
            {
                idle.CancelAfter(idleTimeout);
                try
                {
#if NET
                    read = await body.ReadAsync(buffer, idle.Token).ConfigureAwait(false);
#else
                    read = await body.ReadAsync(buffer.Array!, buffer.Offset, buffer.Count, idle.Token).ConfigureAwait(false);
#endif
                }
                catch (Exception error) when (IsBrokenConnection(error) && !cancellationToken.IsCancellationRequested)
                {
                    failure = error is OperationCanceledException ? new TimeoutException($"The server sent nothing for {idleTimeout}.", error) : error;
                }
            }

            if (read > 0)
            {
#if NET
                tail?.Add(buffer.Span[..read]);
#else
                tail?.Add(buffer.AsSpan(0, read));
#endif
                position += read;
                failuresInARow = 0;
                return position > length ? throw Failed($"has more than the {length} bytes that the server announced", null) : read;
            }

            if (failure is null && (length is null || position == length))
            {
                return 0;
            }

            await ResumeAsync(failure ?? new IOException("The connection ended early."), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ResumeAsync(Exception failure, CancellationToken cancellationToken)
    {
        if (version is null && tail is null)
        {
            throw Failed("broke off, and the server offers no ranges or no version by which to go on", failure);
        }

        long from = position - (tail?.Length ?? 0);
        while (true)
        {
            if (++failuresInARow > MaxFailuresInARow)
            {
                throw Failed($"broke off, and could not be gone on with {MaxFailuresInARow} times in a row", failure);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50 << failuresInARow), cancellationToken).ConfigureAwait(false);
            HttpResponseMessage? next = null;
            try
            {
                next = await request.SendAsync(from, version, cancellationToken).ConfigureAwait(false);
                CheckContinuation(next, from, failure);
                Stream rest = await BodyOfAsync(next, cancellationToken).ConfigureAwait(false);
                if (tail is not null && !await tail.IsBeginningOfAsync(rest, cancellationToken).ConfigureAwait(false))
                {
                    throw Changed("what it sent before is not what it sends now", failure);
                }

                body.Dispose();
                response.Dispose();
                (response, body) = (next, rest);
                next = null;
                Resumptions++;
                return;
            }
            catch (Exception error) when (error is not ArtifactChangedException
                && (error is DbtCloudTransportException || IsBrokenConnection(error))
                && !cancellationToken.IsCancellationRequested)
            {
                failure = error;
            }
            finally
            {
                next?.Dispose();
            }
        }
    }

    private void CheckContinuation(HttpResponseMessage next, long from, Exception failure)
    {
        if (next.StatusCode != HttpStatusCode.PartialContent)
        {
            throw Changed("the server does not go on with it: it does not do ranges, or the artifact has changed", failure);
        }

        ContentRangeHeaderValue? range = next.Content.Headers.ContentRange;
        if (range?.From != from || (length is not null && range.Length is not null && range.Length != length) || version?.IsThatOf(next) == false)
        {
            throw Changed($"what the server went on with is not the rest of it ({range?.ToString() ?? "no Content-Range"})", failure);
        }
    }

    private ArtifactChangedException Changed(string why, Exception cause)
    {
        DbtCloudTransportException error = Failed($"broke off, and {why}", cause);
        return new ArtifactChangedException(error.Message, cause) { Account = error.Account, Endpoint = error.Endpoint, MayHaveActed = false };
    }

    private DbtCloudTransportException Failed(string what, Exception? cause)
    {
        string size = length?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
        return new DbtCloudTransportException(
            $"The artifact of {request.Endpoint} of account {request.Account} {what} (at byte {position} of {size}). Read it again from the beginning.", cause)
        {
            Account = request.Account,
            Endpoint = request.Endpoint,
            MayHaveActed = false,
        };
    }
}
