using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Jobs;

/// <summary>What a job has without being told.</summary>
internal static class JobDefaults
{
    private static readonly string[] Flags =
    [
        "generate_docs", "lifecycle_webhooks", "run_compare_changes", "run_generate_sources", "run_lint", "errors_on_lint_failure", "triggers_on_draft_pr", "generate_sources",
    ];

    public static void Apply(JsonObject job)
    {
        foreach (string flag in Flags)
        {
            job[flag] ??= false;
        }

        job["description"] ??= "";
        job["execute_steps"] ??= new JsonArray("dbt build");
        job["cost_optimization_features"] ??= new JsonArray();
        Merge(job, "execution", new JsonObject { ["timeout_seconds"] = 0 });
        Merge(job, "settings", new JsonObject { ["threads"] = 4, ["target_name"] = "default" });
        Merge(job, "triggers", new JsonObject
        {
            ["github_webhook"] = false,
            ["git_provider_webhook"] = false,
            ["schedule"] = false,
            ["on_merge"] = false,
            ["custom_branch_only"] = false,
        });
        Merge(job, "schedule", new JsonObject { ["date"] = new JsonObject { ["type"] = "every_day" }, ["time"] = new JsonObject { ["type"] = "every_hour", ["interval"] = 1 } });
        job["job_type"] ??= JobType((JsonObject)job["triggers"]!);
    }

    private static string JobType(JsonObject triggers)
        => triggers.Flag("github_webhook") || triggers.Flag("git_provider_webhook") ? "ci"
            : triggers.Flag("on_merge") ? "merge"
            : triggers.Flag("schedule") ? "scheduled"
            : "other";

    private static void Merge(JsonObject job, string member, JsonObject defaults)
    {
        if (job[member] is not JsonObject given)
        {
            job[member] = defaults;
            return;
        }

        foreach ((string name, JsonNode? value) in defaults)
        {
            given[name] ??= value?.DeepClone();
        }
    }
}
