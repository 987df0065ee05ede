using System.Net;

namespace DbtCloud.Operations;

/// <summary>A body of JSON that is there as a whole, and can be looked at without a copy.</summary>
internal sealed class JsonContentBytes : HttpContent
{
    private const string ContentType = "application/json; charset=utf-8";

    public JsonContentBytes(byte[] json)
    {
        Json = json;

        // Taken apart, the header costs more than a small body.
        Headers.TryAddWithoutValidation("Content-Type", ContentType);
    }

    public byte[] Json { get; set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Json, 0, Json.Length);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        => stream.WriteAsync(Json, cancellationToken).AsTask();

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(Json);
#endif

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(Json, writable: false));

    protected override bool TryComputeLength(out long length)
    {
        length = Json.Length;
        return true;
    }
}
