using System.Runtime.InteropServices;

namespace DbtCloud.Json;

/// <summary>
/// The short texts that rows of one page have in common: versions, branches, names of steps. Each is made once. The table is small and
/// forgets what collides.
/// </summary>
internal sealed class SharedStrings
{
    public const int LongestText = 48;

    private const int Size = 256;

    private readonly Entry[] entries = new Entry[Size];

    /// <summary>Finds the string of a text, by where the same text stood in the body before.</summary>
    public string? Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> text, out int slot)
    {
        slot = SlotOf(text);
        ref readonly Entry entry = ref entries[slot];
        return entry.Value is { } value && body.Slice(entry.Start, entry.Length).SequenceEqual(text) ? value : null;
    }

    public void Keep(int slot, int start, int length, string value) => entries[slot] = new Entry { Start = start, Length = length, Value = value };

    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        ulong first = 0;
        ulong last = 0;
        if (text.Length >= 8)
        {
            first = MemoryMarshal.Read<ulong>(text);
            last = MemoryMarshal.Read<ulong>(text.Slice(text.Length - 8));
        }
        else
        {
            foreach (byte one in text)
            {
                first = (first << 8) | one;
            }
        }

        ulong mixed = (first * 0x9E3779B97F4A7C15UL) ^ (last * 0xC2B2AE3D27D4EB4FUL) ^ (ulong)text.Length;
        return (int)((mixed ^ (mixed >> 29)) >> 8) & (Size - 1);
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public string? Value;
    }
}
