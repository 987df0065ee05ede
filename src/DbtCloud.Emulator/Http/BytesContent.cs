namespace DbtCloud.Emulator.Http;

/// <summary>A body held in memory.</summary>
internal sealed class BytesContent(ReadOnlyMemory<byte> bytes) : IResponseContent
{
    public static readonly BytesContent Empty = new(ReadOnlyMemory<byte>.Empty);

    public long Length => bytes.Length;

    public ValueTask WriteAsync(Stream destination, long offset, long count, CancellationToken cancellationToken)
        => destination.WriteAsync(bytes.Slice((int)offset, (int)count), cancellationToken);
}
