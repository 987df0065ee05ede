namespace DbtCloud.Artifacts;

/// <summary>
/// The last bytes that came. A server that does ranges and names no version is asked for them once more: what they are compared with
/// the second time tells whether the rest belongs to the same file.
/// </summary>
internal sealed class ArtifactTail
{
    private const int Capacity = 4096;

    private readonly byte[] bytes = new byte[Capacity];

    public int Length { get; private set; }

    public void Add(ReadOnlySpan<byte> read)
    {
        if (read.Length >= Capacity)
        {
            read.Slice(read.Length - Capacity).CopyTo(bytes);
            Length = Capacity;
            return;
        }

        int kept = Math.Min(Length, Capacity - read.Length);
        bytes.AsSpan(Length - kept, kept).CopyTo(bytes);
        read.CopyTo(bytes.AsSpan(kept));
        Length = kept + read.Length;
    }

    /// <summary>Reads so many bytes and compares them; false where they differ.</summary>
    public async Task<bool> IsBeginningOfAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] again = new byte[Length];
        int length = 0;
        while (length < again.Length)
        {
#if NET
            int read = await body.ReadAsync(again.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
            int read = await body.ReadAsync(again, length, again.Length - length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                throw new IOException("The connection ended early.");
            }

            length += read;
        }

        return again.AsSpan().SequenceEqual(bytes.AsSpan(0, Length));
    }
}
