using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>The steps that a run will take, and where it will fail.</summary>
internal static class RunPlan
{
    private static readonly string[] Verbs =
    [
        "build", "clean", "clone", "compile", "debug", "deps", "docs", "list", "ls", "parse", "retry", "run", "run-operation", "seed", "show", "snapshot", "source", "test",
    ];

    private static readonly TimeSpan ServiceStep = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan DbtStep = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<StepRecord> For(World world, JsonObject job, JsonObject trigger, string connectionName, bool isRetry)
    {
        List<StepRecord> steps = [];
        string outcome = job.Text(JobMembers.Outcome) ?? "";
        int logLines = (int)(job.Number(JobMembers.LogLines) ?? 0);
        TimeSpan length = job.Number(JobMembers.StepMilliseconds) is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : DbtStep;

        void Add(string name, string? command, TimeSpan duration, bool fails) => steps.Add(new StepRecord
        {
            Id = world.Ids.Next(),
            Index = steps.Count + 1,
            Name = name,
            Command = command,
            Length = world.Options.Scale(duration),
            Fails = fails,
            LogLines = logLines,
        });

        void AddDbt(string command, bool fails = false) => Add($"Invoke dbt with `{command}`", command, length, fails || !IsKnown(command));

        Add("Clone git repository", null, ServiceStep, outcome == "clone_error");
        Add($"Create profile from connection {connectionName}", null, ServiceStep, false);
        Add("Invoke dbt with `dbt deps`", "dbt deps", ServiceStep, false);
        if (job.Flag("run_generate_sources") || job.Flag("generate_sources"))
        {
            AddDbt("dbt source freshness");
        }

        string[] commands = isRetry ? ["dbt retry"] : [.. Commands(job, trigger)];
        bool failsOnce = outcome == "error_once" && !isRetry;
        for (int i = 0; i < commands.Length; i++)
        {
            AddDbt(commands[i], i == commands.Length - 1 && (outcome == "error" || failsOnce));
        }

        bool docs = trigger["generate_docs_override"] is JsonValue value ? value.GetValueKind() == System.Text.Json.JsonValueKind.True : job.Flag("generate_docs");
        if (docs)
        {
            AddDbt("dbt docs generate");
        }

        return steps;
    }

    public static string Verb(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["dbt" or "dbtf", .. var rest] ? rest.FirstOrDefault(word => !word.StartsWith('-')) ?? "" : "";
    }

    private static bool IsKnown(string command) => Verbs.Contains(Verb(command));

    private static IEnumerable<string> Commands(JsonObject job, JsonObject trigger)
    {
        JsonArray? steps = trigger["steps_override"] is JsonArray { Count: > 0 } overridden ? overridden : job["execute_steps"] as JsonArray;
        return steps is { Count: > 0 } ? steps.Select(step => step.AsText() ?? "") : ["dbt build"];
    }
}
