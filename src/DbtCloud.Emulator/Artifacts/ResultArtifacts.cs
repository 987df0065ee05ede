using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;

namespace DbtCloud.Emulator.Artifacts;

/// <summary><c>run_results.json</c>, <c>catalog.json</c> and <c>sources.json</c>.</summary>
internal static class ResultArtifacts
{
    public static JsonObject RunResults(ArtifactContext context)
    {
        ProjectNode[] selected = [.. RoasteryProject.Selected(context.Verb)];
        TimeSpan share = (context.Step.FinishedAt ?? context.StartedAt) - context.StartedAt;
        share = selected.Length == 0 ? share : share / selected.Length;
        bool fails = context.Step.Status == RunStatusCode.Error;
        JsonArray results = [];
        for (int i = 0; i < selected.Length; i++)
        {
            // A failed step has one failed node, and skips what comes after it.
            string status = !fails || i < selected.Length / 2 ? Success(selected[i]) : i == selected.Length / 2 ? Failure(selected[i]) : "skipped";
            results.Add(Result(context, selected[i], status, context.StartedAt + (share * i), share));
        }

        return new JsonObject
        {
            ["metadata"] = context.Metadata("run-results", 6),
            ["results"] = results,
            ["elapsed_time"] = ((context.Step.FinishedAt ?? context.StartedAt) - context.StartedAt).TotalSeconds,
            ["args"] = new JsonObject { ["which"] = context.Verb == "docs" ? "generate" : context.Verb, ["invocation_command"] = context.Step.Command, ["target"] = "default" },
        };
    }

    public static JsonObject Catalog(ArtifactContext context) => new()
    {
        ["metadata"] = context.Metadata("catalog", 1),
        ["nodes"] = Tables(context, RoasteryProject.Nodes.Where(node => node.Kind is "model" or "seed" or "snapshot" && node.Materialized != "ephemeral"), context.Schema),
        ["sources"] = Tables(context, RoasteryProject.Nodes.Where(node => node.Kind == "source"), "erp"),
        ["errors"] = null,
    };

    public static JsonObject Sources(ArtifactContext context) => new()
    {
        ["metadata"] = context.Metadata("sources", 3),
        ["results"] = new JsonArray([.. RoasteryProject.Nodes.Where(node => node.Kind == "source").Select(node => new JsonObject
        {
            ["unique_id"] = node.UniqueId,
            ["max_loaded_at"] = ArtifactContext.Instant(context.StartedAt.AddHours(-1)),
            ["snapshotted_at"] = ArtifactContext.Instant(context.StartedAt),
            ["max_loaded_at_time_ago_in_s"] = 3600.0,
            ["status"] = "pass",
            ["criteria"] = new JsonObject
            {
                ["warn_after"] = new JsonObject { ["count"] = 12, ["period"] = "hour" },
                ["error_after"] = new JsonObject { ["count"] = 24, ["period"] = "hour" },
                ["filter"] = null,
            },
            ["adapter_response"] = new JsonObject(),
            ["timing"] = new JsonArray(),
            ["thread_id"] = "Thread-1",
            ["execution_time"] = 0.2,
        })]),
        ["elapsed_time"] = 0.6,
    };

    private static string Success(ProjectNode node) => node.Kind == "test" ? "pass" : "success";

    private static string Failure(ProjectNode node) => node.Kind == "test" ? "fail" : "error";

    private static JsonObject Result(ArtifactContext context, ProjectNode node, string status, DateTimeOffset from, TimeSpan length)
    {
        bool isSkipped = status == "skipped";
        DateTimeOffset middle = from + (length / 4);
        return new JsonObject
        {
            ["status"] = status,
            ["timing"] = isSkipped ? [] : new JsonArray(Timing("compile", from, middle), Timing("execute", middle, from + length)),
            ["thread_id"] = "Thread-1 (worker)",
            ["execution_time"] = isSkipped ? 0.0 : length.TotalSeconds,
            ["adapter_response"] = isSkipped ? [] : new JsonObject { ["_message"] = "OK", ["code"] = "OK", ["rows_affected"] = 42 },
            ["message"] = status switch { "error" => $"Database Error in {node.Kind} {node.Name} ({node.FileName})", "fail" => "Got 3 results, configured to fail if != 0", "skipped" => null, _ => "OK" },
            ["failures"] = node.Kind == "test" && !isSkipped ? status == "fail" ? 3 : 0 : null,
            ["unique_id"] = node.UniqueId,
            ["compiled"] = node.Kind == "seed" ? null : !isSkipped,
            ["compiled_code"] = node.Kind == "seed" ? null : ManifestArtifact.Compiled(context, node),
            ["relation_name"] = node.Kind == "test" ? null : $"\"warehouse\".\"{context.Schema}\".\"{node.Name}\"",
            ["batch_results"] = null,
        };
    }

    private static JsonObject Timing(string name, DateTimeOffset from, DateTimeOffset to)
        => new() { ["name"] = name, ["started_at"] = ArtifactContext.Instant(from), ["completed_at"] = ArtifactContext.Instant(to) };

    private static JsonObject Tables(ArtifactContext context, IEnumerable<ProjectNode> nodes, string schema)
    {
        JsonObject tables = [];
        foreach (ProjectNode node in nodes)
        {
            JsonObject columns = [];
            for (int i = 0; i < node.Columns.Length; i++)
            {
                columns[node.Columns[i]] = new JsonObject { ["type"] = TypeOf(node.Columns[i]), ["index"] = i + 1, ["name"] = node.Columns[i], ["comment"] = null };
            }

            tables[node.UniqueId] = new JsonObject
            {
                ["metadata"] = new JsonObject
                {
                    ["type"] = node.Materialized == "view" ? "VIEW" : "BASE TABLE",
                    ["schema"] = schema,
                    ["name"] = node.Name,
                    ["database"] = "warehouse",
                    ["comment"] = null,
                    ["owner"] = "transformer",
                },
                ["columns"] = columns,
                ["stats"] = new JsonObject { ["has_stats"] = new JsonObject { ["id"] = "has_stats", ["label"] = "Has Stats?", ["value"] = false, ["include"] = false, ["description"] = "Whether the table has statistics" } },
                ["unique_id"] = node.UniqueId,
            };
        }

        return tables;
    }

    private static string TypeOf(string column) => column switch
    {
        _ when column.EndsWith("_id", StringComparison.Ordinal) => "bigint",
        _ when column.EndsWith("_at", StringComparison.Ordinal) || column.StartsWith("dbt_valid", StringComparison.Ordinal) => "timestamp without time zone",
        _ when column.Contains("amount", StringComparison.Ordinal) || column is "kilograms" or "unit_price" => "numeric",
        _ => "text",
    };
}
