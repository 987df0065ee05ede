using System.IO.Pipelines;
using System.Net;

namespace DbtCloud.Emulator.Http;

/// <summary>A body that is written as it is read, and may break off.</summary>
internal sealed class InMemoryContent : HttpContent
{
    private readonly IResponseContent _content;
    private readonly long _count;
    private readonly bool _isTruncated;

    public InMemoryContent(IResponseContent content, long count, bool isTruncated)
    {
        _content = content;
        _count = count;
        _isTruncated = isTruncated;
        Headers.ContentLength = content.Length;
    }

    protected override Task<Stream> CreateContentReadStreamAsync()
    {
        Pipe pipe = new();

        // Nobody awaits the filling: its failure reaches the reader through the pipe.
        _ = FillAsync(pipe.Writer);
        return Task.FromResult(pipe.Reader.AsStream());
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await _content.WriteAsync(stream, 0, _count, CancellationToken.None).ConfigureAwait(false);
        if (_isTruncated)
        {
            throw Ended();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Length;
        return true;
    }

    private static HttpIOException Ended() => new(HttpRequestError.ResponseEnded, "The response ended before its announced length.");

    private async Task FillAsync(PipeWriter writer)
    {
        Exception? failure = null;
        try
        {
            await _content.WriteAsync(writer.AsStream(leaveOpen: true), 0, _count, CancellationToken.None).ConfigureAwait(false);
            failure = _isTruncated ? Ended() : null;
        }
        catch (Exception error) when (error is IOException or InvalidOperationException)
        {
            failure = error;
        }

        await writer.CompleteAsync(failure).ConfigureAwait(false);
    }
}
