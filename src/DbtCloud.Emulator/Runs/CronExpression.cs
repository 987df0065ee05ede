using System.Globalization;

namespace DbtCloud.Emulator.Runs;

/// <summary>Five fields of cron, in UTC: lists, ranges, steps and stars.</summary>
internal sealed class CronExpression
{
    private static readonly (int From, int To)[] Bounds = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];

    private readonly HashSet<int>[] _fields;
    private readonly bool _anyDay;
    private readonly bool _anyWeekday;

    private CronExpression(HashSet<int>[] fields, bool anyDay, bool anyWeekday)
    {
        _fields = fields;
        _anyDay = anyDay;
        _anyWeekday = anyWeekday;
    }

    public static CronExpression? TryParse(string? text)
    {
        string[] parts = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 5)
        {
            return null;
        }

        HashSet<int>[] fields = new HashSet<int>[5];
        for (int i = 0; i < 5; i++)
        {
            if (Field(parts[i], Bounds[i].From, Bounds[i].To) is not { Count: > 0 } values)
            {
                return null;
            }

            fields[i] = values;
        }

        if (fields[4].Contains(7))
        {
            fields[4].Add(0);
        }

        return new CronExpression(fields, parts[2] == "*", parts[4] == "*");
    }

    /// <summary>The next minute that matches; null when none does within four years.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        DateTime minute = after.UtcDateTime.AddTicks(-(after.UtcDateTime.Ticks % TimeSpan.TicksPerMinute)).AddMinutes(1);
        DateTime end = minute.AddYears(4);
        while (minute < end)
        {
            if (!_fields[3].Contains(minute.Month) || !IsDay(minute))
            {
                minute = minute.Date.AddDays(1);
            }
            else if (!_fields[1].Contains(minute.Hour))
            {
                minute = minute.Date.AddHours(minute.Hour + 1);
            }
            else if (!_fields[0].Contains(minute.Minute))
            {
                minute = minute.AddMinutes(1);
            }
            else
            {
                return new DateTimeOffset(minute, TimeSpan.Zero);
            }
        }

        return null;
    }

    // As in cron: with both fields restricted, either is enough.
    private bool IsDay(DateTime date) => (_anyDay, _anyWeekday) switch
    {
        (true, true) => true,
        (false, true) => _fields[2].Contains(date.Day),
        (true, false) => _fields[4].Contains((int)date.DayOfWeek),
        _ => _fields[2].Contains(date.Day) || _fields[4].Contains((int)date.DayOfWeek),
    };

    private static HashSet<int>? Field(string text, int from, int to)
    {
        HashSet<int> values = [];
        foreach (string part in text.Split(','))
        {
            string[] stepped = part.Split('/');
            int step = 1;
            if (stepped.Length > 2 || (stepped.Length == 2 && (!TryNumber(stepped[1], out step) || step < 1)))
            {
                return null;
            }

            int first = from;
            int last = to;
            if (stepped[0] != "*")
            {
                string[] range = stepped[0].Split('-');
                if (range.Length > 2 || !TryNumber(range[0], out first))
                {
                    return null;
                }

                last = range.Length == 1 ? stepped.Length == 2 ? to : first : TryNumber(range[1], out int end) ? end : -1;
            }

            if (first < from || last > to || first > last)
            {
                return null;
            }

            for (int value = first; value <= last; value += step)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
