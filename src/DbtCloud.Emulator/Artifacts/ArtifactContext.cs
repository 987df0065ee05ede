using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;

namespace DbtCloud.Emulator.Artifacts;

/// <summary>One dbt command of a run, as its artifacts tell of it.</summary>
internal sealed record ArtifactContext(RunRecord Run, StepRecord Step, string Prefix)
{
    public string Verb => RunPlan.Verb(Step.Command ?? "");

    public DateTimeOffset StartedAt => Step.StartedAt ?? DateTimeOffset.UnixEpoch;

    public string Schema => Run.Trigger["schema_override"]?.GetValue<string>() ?? "analytics";

    public string InvocationId => $"{Run.Id % 0xFFFFFFFF:x8}-{Step.Index:x4}-4000-8000-{Run.Id % 0xFFFFFFFFFFFF:x12}";

    public JsonObject Metadata(string kind, int version) => new()
    {
        ["dbt_schema_version"] = $"https://schemas.getdbt.com/dbt/{kind}/v{version}.json",
        ["dbt_version"] = Run.Fields["dbt_version"]?.DeepClone(),
        ["generated_at"] = Instant(Step.FinishedAt ?? StartedAt),
        ["invocation_id"] = InvocationId,
        ["env"] = new JsonObject
        {
            ["DBT_CLOUD_RUN_ID"] = Run.Id.ToString(CultureInfo.InvariantCulture),
            ["DBT_CLOUD_JOB_ID"] = Run.JobId.ToString(CultureInfo.InvariantCulture),
            ["DBT_CLOUD_PROJECT_ID"] = Run.ProjectId.ToString(CultureInfo.InvariantCulture),
            ["DBT_CLOUD_RUN_REASON"] = Run.Trigger["cause"]?.DeepClone(),
        },
    };

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
