using System.Globalization;

namespace DbtCloud.Emulator.State;

/// <summary>Dates as the API writes them: six digits of fraction and a numeric offset, always UTC.</summary>
internal static class Timestamps
{
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture) + "+00:00";

    /// <summary>Runs and their steps have a space instead of the T.</summary>
    public static string? Spaced(string? text) => text?.Replace('T', ' ');

    public static DateTimeOffset? Parse(string? text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset value) ? value : null;

    /// <summary>Durations count hours past 23 instead of naming days.</summary>
    public static string Duration(TimeSpan span)
    {
        long seconds = Math.Max(0, (long)span.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    public static string Humanized(TimeSpan span)
    {
        long seconds = Math.Max(0, (long)span.TotalSeconds);
        (long Count, string Unit)[] parts =
        [
            (seconds / 604800, "week"), (seconds / 86400 % 7, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second"),
        ];
        string[] words = [.. parts.Where(part => part.Count > 0).Take(2).Select(part => $"{part.Count} {part.Unit}{(part.Count == 1 ? "" : "s")}")];
        return words.Length == 0 ? "0 seconds" : string.Join(", ", words);
    }
}
