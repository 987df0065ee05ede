using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources;

/// <summary>Jobs as parts of other answers.</summary>
internal static class JobView
{
    private static readonly string[] Extras = ["id", "created_at", "updated_at"];

    /// <summary>The form inside a run, whose schedule names its kinds instead of describing them.</summary>
    public static JsonObject Internal(JsonObject job) => WithSchedule(SchemaShape.Project(job, "InternalJobDefinition", Extras), job);

    public static JsonObject Legacy(JsonObject job) => WithSchedule(SchemaShape.Project(job, "JobDefinitionV2", Extras), job);

    public static JsonObject Human(JsonObject job) => SchemaShape.Project(job, "HumanReadableJobDefinition", Extras);

    private static JsonObject WithSchedule(JsonObject view, JsonObject job)
    {
        JsonObject? schedule = job["schedule"] as JsonObject;
        view["schedule"] = new JsonObject
        {
            ["cron"] = JobSchedule.Cron(schedule),
            ["date"] = (schedule?["date"] as JsonObject)?.Text("type") ?? "every_day",
            ["time"] = (schedule?["time"] as JsonObject)?.Text("type") ?? "every_hour",
        };
        return view;
    }
}
