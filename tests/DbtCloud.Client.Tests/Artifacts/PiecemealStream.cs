namespace DbtCloud.Artifacts;

/// <summary>Gives its bytes in pieces of the sizes that it is told, as a network does.</summary>
internal sealed class PiecemealStream(byte[] content, params int[] sizes) : Stream
{
    private int position;
    private int piece;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int size = Math.Min(Math.Min(count, content.Length - position), sizes.Length == 0 ? count : Math.Max(1, sizes[piece++ % sizes.Length]));
        Array.Copy(content, position, buffer, offset, size);
        position += size;
        return size;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
