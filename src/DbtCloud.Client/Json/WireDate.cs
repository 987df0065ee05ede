using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Dates as the API writes them: with a T or a space, with Z or an offset, with up to nine digits of a second's fraction.</summary>
internal static class WireDate
{
    /// <summary>The form <c>2024-05-28T10:42:52.622408+00:00</c>, which is also what is written where nothing was read.</summary>
    public const int Standard = 0;

    /// <summary>Runs have a space where jobs have a T.</summary>
    public const int Space = 1;

    /// <summary>UTC is written as Z.</summary>
    public const int Zulu = 2;

    private const int MaximumLength = 40;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date; a missing offset means UTC, digits beyond a tick are cut off.</param>
    /// <param name="style">The form that it has.</param>
    /// <param name="exact">Whether writing the value in that form gives the same text.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out int style, out bool exact)
    {
        value = default;
        style = Standard;
        exact = false;
        if (text.Length < 19 || text.Length > MaximumLength || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':'
            || (text[10] != 'T' && text[10] != ' ')
            || !Number(text.Slice(0, 4), out int year) || !Number(text.Slice(5, 2), out int month) || !Number(text.Slice(8, 2), out int day)
            || !Number(text.Slice(11, 2), out int hour) || !Number(text.Slice(14, 2), out int minute) || !Number(text.Slice(17, 2), out int second)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        int position = 19;
        if (!Fraction(text, ref position, out long ticks, out bool exactFraction) || !Offset(text.Slice(position), out int offset, out bool zulu, out bool exactOffset))
        {
            return false;
        }

        DateTime local = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).AddTicks(ticks);
        if (local.Ticks < TimeSpan.TicksPerDay || local.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
        style = (text[10] == ' ' ? Space : Standard) | (zulu ? Zulu : Standard);
        exact = exactFraction && exactOffset;
        return true;
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value, int style)
    {
        Span<byte> text = stackalloc byte[MaximumLength];
        Digits(text, value.Year, 4);
        text[4] = (byte)'-';
        Digits(text.Slice(5), value.Month, 2);
        text[7] = (byte)'-';
        Digits(text.Slice(8), value.Day, 2);
        text[10] = (style & Space) != 0 ? (byte)' ' : (byte)'T';
        Digits(text.Slice(11), value.Hour, 2);
        text[13] = (byte)':';
        Digits(text.Slice(14), value.Minute, 2);
        text[16] = (byte)':';
        Digits(text.Slice(17), value.Second, 2);
        int length = 19;
        int fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            text[length++] = (byte)'.';
            bool micros = fraction % 10 == 0;
            Digits(text.Slice(length), micros ? fraction / 10 : fraction, micros ? 6 : 7);
            length += micros ? 6 : 7;
        }

        int offset = (int)value.Offset.TotalMinutes;
        if (offset == 0 && (style & Zulu) != 0)
        {
            text[length++] = (byte)'Z';
        }
        else
        {
            text[length++] = offset < 0 ? (byte)'-' : (byte)'+';
            Digits(text.Slice(length), Math.Abs(offset) / 60, 2);
            text[length + 2] = (byte)':';
            Digits(text.Slice(length + 3), Math.Abs(offset) % 60, 2);
            length += 5;
        }

        writer.WriteStringValue(text.Slice(0, length));
    }

    private static bool Fraction(ReadOnlySpan<byte> text, ref int position, out long ticks, out bool exact)
    {
        ticks = 0;
        exact = true;
        if (position == text.Length || text[position] != '.')
        {
            return true;
        }

        int start = ++position;
        while (position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9')
        {
            if (position - start < 7)
            {
                ticks = (ticks * 10) + text[position] - '0';
            }

            position++;
        }

        int digits = position - start;
        for (int missing = digits; missing < 7; missing++)
        {
            ticks *= 10;
        }

        exact = ticks != 0 && (digits == 6 || (digits == 7 && ticks % 10 != 0));
        return digits > 0;
    }

    private static bool Offset(ReadOnlySpan<byte> text, out int minutes, out bool zulu, out bool exact)
    {
        minutes = 0;
        zulu = text.Length == 1 && text[0] is (byte)'Z' or (byte)'z';
        exact = zulu && text[0] == 'Z';
        if (zulu || text.Length == 0)
        {
            return true;
        }

        bool colon = text.Length == 6 && text[3] == ':';
        if ((!colon && text.Length != 5) || (text[0] != '+' && text[0] != '-')
            || !Number(text.Slice(1, 2), out int hours) || !Number(text.Slice(colon ? 4 : 3, 2), out int rest)
            || hours > 13 || rest > 59)
        {
            return false;
        }

        minutes = ((hours * 60) + rest) * (text[0] == '-' ? -1 : 1);
        exact = colon && (minutes != 0 || text[0] == '+');
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    private static void Digits(Span<byte> target, int value, int count)
    {
        for (int index = count - 1; index >= 0; index--)
        {
            target[index] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
