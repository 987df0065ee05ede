using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>Runs scheduled jobs when their time comes.</summary>
internal sealed class JobSchedule(World world)
{
    private readonly Dictionary<long, Agenda.Appointment> _appointments = [];

    /// <summary>The cron line that a schedule comes to, however it was written.</summary>
    public static string Cron(JsonObject? schedule)
    {
        JsonObject date = schedule?["date"] as JsonObject ?? [];
        JsonObject time = schedule?["time"] as JsonObject ?? [];
        string kind = date.Text("type") ?? schedule?["date"].AsText() ?? "every_day";
        if (kind is "custom_cron" or "interval_cron")
        {
            return date.Text("cron") ?? schedule?.Text("cron") ?? "0 * * * *";
        }

        if (date.Count == 0 && schedule?.Text("cron") is { } given)
        {
            return given;
        }

        string hours = time["hours"] is JsonArray { Count: > 0 } list
            ? string.Join(',', list.Select(hour => hour.AsText()))
            : time.Number("interval") is > 1 and <= 23 and var interval ? "*/" + interval.ToString(CultureInfo.InvariantCulture) : "*";
        string days = kind == "days_of_week" && date["days"] is JsonArray { Count: > 0 } chosen ? string.Join(',', chosen.Select(day => day.AsText())) : "*";
        return $"0 {hours} * * {days}";
    }

    public static DateTimeOffset? NextRun(JsonObject job, DateTimeOffset after)
        => !job.IsDeleted() && job["triggers"] is JsonObject triggers && triggers.Flag("schedule")
            ? CronExpression.TryParse(Cron(job["schedule"] as JsonObject))?.Next(after)
            : null;

    /// <summary>Makes, moves or drops a job's next appointment after the job has changed.</summary>
    public void Refresh(AccountState account, JsonObject job, DateTimeOffset now)
    {
        if (_appointments.Remove(job.Id(), out Agenda.Appointment? old))
        {
            old.Cancel();
        }

        if (NextRun(job, now) is { } next)
        {
            _appointments[job.Id()] = world.Agenda.At(next, due =>
            {
                JsonObject actor = new() { ["id"] = null, ["type"] = "scheduler", ["name"] = "scheduler" };
                world.Engine.Enqueue(account, job, new RunRequest(new JsonObject { ["cause"] = "scheduled" }, "scheduled", actor), due);
                Refresh(account, job, due);
            });
        }
    }
}
