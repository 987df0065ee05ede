using System.Buffers;
using System.Text;

namespace DbtCloud.Json;

/// <summary>One body while it is read: its bytes, and the stack of pieces that the models being read will keep.</summary>
internal sealed class JsonReadContext(byte[] source, int origin = 0) : IDisposable
{
    private byte[] pieces = [];
    private int used;

    /// <summary>Gets where the pieces of the object begin that is about to be read.</summary>
    public int Mark => used;

    /// <summary>Gets or sets the texts that the rows of a page share; null where one thing is read.</summary>
    public SharedStrings? Shared { get; set; }

    /// <summary>Gets or sets the bytes of a value that can only be read when its siblings are known.</summary>
    public byte[]? Postponed { get; set; }

    /// <summary>Gets the string of a text without escapes, which begins one byte behind <paramref name="start"/>: the quote.</summary>
    public string GetShared(SharedStrings shared, ReadOnlySpan<byte> text, long start)
    {
        if (shared.Find(source, text, out int slot) is { } known)
        {
            return known;
        }

        int begin = origin + (int)start + 1;
        string value = Encoding.UTF8.GetString(source, begin, text.Length);
        shared.Keep(slot, begin, text.Length, value);
        return value;
    }

    public ReadOnlySpan<byte> Slice(long start, long end) => source.AsSpan(origin + (int)start, (int)(end - start));

    /// <summary>Keeps a member, name and value, for the object that began at <paramref name="mark"/>.</summary>
    public void Keep(int mark, long start, long end)
    {
        int length = (int)(end - start);
        if (pieces.Length < used + length + 1)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(256, (used + length + 1) * 2));
            pieces.AsSpan(0, used).CopyTo(larger);
            Dispose();
            pieces = larger;
        }

        pieces[used++] = used == mark + 1 ? (byte)'{' : (byte)',';
        source.AsSpan(origin + (int)start, length).CopyTo(pieces.AsSpan(used));
        used += length;
    }

    /// <summary>Takes what was kept for the object that began at <paramref name="mark"/>, as a JSON object; null for nothing.</summary>
    public byte[]? Take(int mark)
    {
        if (used == mark)
        {
            return null;
        }

        byte[] kept = new byte[used - mark + 1];
        pieces.AsSpan(mark, used - mark).CopyTo(kept);
        kept[^1] = (byte)'}';
        used = mark;
        return kept;
    }

    /// <summary>Gives the stack's buffer back; what was taken from it is the models' own.</summary>
    public void Dispose()
    {
        if (pieces.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(pieces);
            pieces = [];
        }
    }
}
