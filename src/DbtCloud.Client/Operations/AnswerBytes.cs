using System.Buffers;

namespace DbtCloud.Operations;

/// <summary>The body of one answer in a pooled buffer: a page is read without an array of its own.</summary>
internal struct AnswerBytes : IDisposable
{
    private const int SmallestBuffer = 16 * 1024;

    private byte[]? buffer;

    private AnswerBytes(byte[] buffer, int start, int length)
    {
        this.buffer = buffer;
        Start = start;
        Length = length;
    }

    public readonly byte[] Buffer => buffer ?? [];

    /// <summary>Where the text begins: behind a byte order mark, if there is one.</summary>
    public int Start { get; }

    public int Length { get; }

    public static async ValueTask<AnswerBytes> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        int expected = response.Content.Headers.ContentLength is { } length and < int.MaxValue ? (int)length + 1 : SmallestBuffer;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(expected, SmallestBuffer));
        int used = 0;
        try
        {
#if NET
            using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            while (true)
            {
                if (used == buffer.Length)
                {
                    buffer = Grow(buffer);
                }

#if NET
                int read = await body.ReadAsync(buffer.AsMemory(used), cancellationToken).ConfigureAwait(false);
#else
                int read = await body.ReadAsync(buffer, used, buffer.Length - used, cancellationToken).ConfigureAwait(false);
#endif
                if (read == 0)
                {
                    break;
                }

                used += read;
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        int start = used >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
        return new AnswerBytes(buffer, start, used - start);
    }

    public void Dispose()
    {
        if (buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = null;
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        System.Buffer.BlockCopy(buffer, 0, larger, 0, buffer.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
