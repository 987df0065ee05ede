using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;

namespace DbtCloud.Emulator;

/// <summary>What a job is made with; everything left out is made up.</summary>
public sealed class EmulatedJobOptions
{
    /// <summary>Gets or sets the name.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the project; null for the account's first, made if there is none.</summary>
    public long? ProjectId { get; set; }

    /// <summary>Gets or sets the environment; null for the project's first production environment, made if there is none.</summary>
    public long? EnvironmentId { get; set; }

    /// <summary>Gets the dbt commands; none means <c>dbt build</c>.</summary>
    public IList<string> ExecuteSteps { get; } = [];

    /// <summary>Gets or sets a value indicating whether docs are generated at the end of runs.</summary>
    public bool GenerateDocs { get; set; }

    /// <summary>Gets or sets a five-field cron expression, in UTC, on which the job runs by itself; null for none.</summary>
    public string? Cron { get; set; }

    /// <summary>Gets or sets the job after whose successful runs this one runs; null for none.</summary>
    public long? RunsAfterJobId { get; set; }

    /// <summary>Gets or sets how runs end.</summary>
    public RunOutcome Outcome { get; set; }

    /// <summary>Gets or sets how long each dbt command takes, at <see cref="DbtCloudEmulatorOptions.Speed"/> 1; null for a second.</summary>
    public TimeSpan? StepDuration { get; set; }

    /// <summary>Gets or sets how many lines each step logs, beside a few of its own.</summary>
    public int LogLines { get; set; }

    /// <summary>Gets or sets the size in bytes, to the kilobyte, of the <c>manifest.json</c> of runs; null for that of a small project.</summary>
    public long? ManifestBytes { get; set; }

    internal void Write(JsonObject job)
    {
        if (ExecuteSteps.Count > 0)
        {
            job["execute_steps"] = new JsonArray([.. ExecuteSteps.Select(step => JsonValue.Create(step))]);
        }

        job["generate_docs"] = GenerateDocs;
        if (Cron is not null)
        {
            job["triggers"] = new JsonObject { ["schedule"] = true };
            job["schedule"] = new JsonObject
            {
                ["date"] = new JsonObject { ["type"] = "custom_cron", ["cron"] = Cron },
                ["time"] = new JsonObject { ["type"] = "every_hour", ["interval"] = 1 },
            };
        }

        if (RunsAfterJobId is { } first)
        {
            job["job_completion_trigger_condition"] = new JsonObject
            {
                ["condition"] = new JsonObject { ["job_id"] = first, ["project_id"] = job["project_id"]?.DeepClone(), ["statuses"] = new JsonArray(RunStatusCode.Success) },
            };
        }

        job[JobMembers.Outcome] = Outcome switch
        {
            RunOutcome.Error => "error",
            RunOutcome.ErrorThenSuccess => "error_once",
            RunOutcome.CloneError => "clone_error",
            _ => null,
        };
        job[JobMembers.LogLines] = LogLines;
        job[JobMembers.StepMilliseconds] = StepDuration is { } duration ? (long)duration.TotalMilliseconds : null;
        job[JobMembers.ManifestBytes] = ManifestBytes;
    }
}
