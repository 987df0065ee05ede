using System.Globalization;

namespace DbtCloud.Json;

/// <summary>Durations as the API writes them: <c>HH:MM:SS</c> with hours that pass 23, so that <c>24:00:36</c> is a day and 36 seconds.</summary>
internal static class WireDuration
{
    public static bool TryParse(string text, out TimeSpan value, out bool exact)
    {
        value = default;
        exact = false;
        bool negative = text.Length > 0 && text[0] == '-';
        string rest = negative ? text.Substring(1) : text;
        long days = 0;
        int comma = rest.IndexOf(", ", StringComparison.Ordinal);

        // Python's own form of a long duration: "1 day, 0:00:36".
        if (comma > 0)
        {
            string[] words = rest.Substring(0, comma).Split(' ');
            if (words.Length != 2 || words[1] is not ("day" or "days") || !Number(words[0], out days))
            {
                return false;
            }

            rest = rest.Substring(comma + 2);
        }

        string[] parts = rest.Split(':');
        if (parts.Length != 3 || !Number(parts[0], out long hours) || !Number(parts[1], out long minutes) || minutes > 59
            || !decimal.TryParse(parts[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds) || seconds >= 60
            || days > 10_000_000 || hours > 200_000_000)
        {
            return false;
        }

        value = TimeSpan.FromTicks((((((days * 24) + hours) * 60) + minutes) * TimeSpan.TicksPerMinute) + (long)(seconds * TimeSpan.TicksPerSecond));
        value = negative ? value.Negate() : value;
        exact = string.Equals(Format(value), text, StringComparison.Ordinal);
        return true;
    }

    public static string Format(TimeSpan value)
    {
        TimeSpan size = value.Duration();
        string sign = value < TimeSpan.Zero ? "-" : "";
        string text = string.Format(CultureInfo.InvariantCulture, "{0}{1:00}:{2:00}:{3:00}", sign, size.Ticks / TimeSpan.TicksPerHour, size.Minutes, size.Seconds);
        long fraction = size.Ticks % TimeSpan.TicksPerSecond;
        return fraction == 0 ? text
            : fraction % 10 == 0 ? text + "." + (fraction / 10).ToString("000000", CultureInfo.InvariantCulture)
            : text + "." + fraction.ToString("0000000", CultureInfo.InvariantCulture);
    }

    private static bool Number(string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
