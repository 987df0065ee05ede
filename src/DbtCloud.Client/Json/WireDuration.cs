using System.Text;
using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Durations as the API writes them: <c>HH:MM:SS</c> with hours that pass 23, so that <c>24:00:36</c> is a day and 36 seconds.</summary>
internal static class WireDuration
{
    private const int MaximumLength = 40;
    private const long MostHours = 200_000_000;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration; digits beyond a tick are cut off.</param>
    /// <param name="exact">Whether writing the value gives the same text.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value, out bool exact)
    {
        value = default;
        exact = false;
        if (text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        bool negative = text[0] == '-';
        ReadOnlySpan<byte> rest = negative ? text.Slice(1) : text;
        if (!Days(ref rest, out long days)
            || !Number(ref rest, out long hours) || !Colon(ref rest)
            || !Number(ref rest, out long minutes) || minutes > 59 || !Colon(ref rest)
            || !Number(ref rest, out long seconds) || seconds > 59
            || !Fraction(rest, out long ticks)
            || (days * 24) + hours > MostHours)
        {
            return false;
        }

        value = TimeSpan.FromTicks((((days * 24) + hours) * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute) + (seconds * TimeSpan.TicksPerSecond) + ticks);
        value = negative ? value.Negate() : value;
        Span<byte> written = stackalloc byte[MaximumLength];
        exact = written.Slice(0, Format(value, written)).SequenceEqual(text);
        return true;
    }

    public static void Write(Utf8JsonWriter writer, TimeSpan value)
    {
        Span<byte> text = stackalloc byte[MaximumLength];
        writer.WriteStringValue(text.Slice(0, Format(value, text)));
    }

    public static string Format(TimeSpan value)
    {
        Span<byte> text = stackalloc byte[MaximumLength];
        return Encoding.UTF8.GetString(text.Slice(0, Format(value, text)).ToArray());
    }

    private static int Format(TimeSpan value, Span<byte> text)
    {
        int length = 0;
        if (value < TimeSpan.Zero)
        {
            text[length++] = (byte)'-';
        }

        TimeSpan size = value.Duration();
        long hours = size.Ticks / TimeSpan.TicksPerHour;
        int digits = 2;
        for (long larger = 100; hours >= larger; larger *= 10)
        {
            digits++;
        }

        Digits(text, ref length, hours, digits);
        text[length++] = (byte)':';
        Digits(text, ref length, size.Minutes, 2);
        text[length++] = (byte)':';
        Digits(text, ref length, size.Seconds, 2);
        long fraction = size.Ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0)
        {
            bool micros = fraction % 10 == 0;
            text[length++] = (byte)'.';
            Digits(text, ref length, micros ? fraction / 10 : fraction, micros ? 6 : 7);
        }

        return length;
    }

    // Python's own form of a long duration: "1 day, 0:00:36".
    private static bool Days(ref ReadOnlySpan<byte> text, out long days)
    {
        days = 0;
        int comma = text.IndexOf((byte)',');
        if (comma < 0)
        {
            return true;
        }

        ReadOnlySpan<byte> words = text.Slice(0, comma);
        text = text.Slice(comma + 1);
        bool read = Number(ref words, out days) && (words.SequenceEqual(" day"u8) || words.SequenceEqual(" days"u8)) && text.Length > 0 && text[0] == ' ';
        text = read ? text.Slice(1) : text;
        return read;
    }

    private static bool Number(ref ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        int length = 0;
        while (length < text.Length && length < 10 && text[length] is >= (byte)'0' and <= (byte)'9')
        {
            value = (value * 10) + text[length++] - '0';
        }

        text = text.Slice(length);
        return length > 0;
    }

    private static bool Colon(ref ReadOnlySpan<byte> text)
    {
        bool read = text.Length > 0 && text[0] == ':';
        text = read ? text.Slice(1) : text;
        return read;
    }

    private static bool Fraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 0)
        {
            return true;
        }

        for (int index = 1; index < Math.Max(text.Length, 8); index++)
        {
            if (index < text.Length && text[index] is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            if (index < 8)
            {
                ticks = (ticks * 10) + (index < text.Length ? text[index] - '0' : 0);
            }
        }

        return text[0] == '.' && text.Length > 1;
    }

    private static void Digits(Span<byte> target, ref int length, long value, int count)
    {
        for (int index = length + count - 1; index >= length; index--)
        {
            target[index] = (byte)('0' + (value % 10));
            value /= 10;
        }

        length += count;
    }
}
