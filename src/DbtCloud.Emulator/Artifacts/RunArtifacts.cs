using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Artifacts;

/// <summary>Which files a run has left behind, and what is in them. Made when asked for.</summary>
internal static class RunArtifacts
{
    private const string Page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>dbt Docs</title></head><body><div id=\"app\"></div></body></html>";
    private static readonly string[] Building = ["build", "run", "test", "seed", "snapshot", "compile", "retry", "docs"];

    /// <summary>The files as they are after a step; null for the last one. Empty while nothing is saved.</summary>
    public static IReadOnlyList<string> List(RunRecord run, int? step)
        => [.. Writers(run, step).Keys.Order(StringComparer.Ordinal)];

    public static (IResponseContent Content, string Type)? Open(AccountState account, RunRecord run, string path, int? step)
    {
        string name = path.Length == 0 ? "index.html" : path;
        if (!Writers(run, step).TryGetValue(name, out StepRecord? writer))
        {
            return null;
        }

        ArtifactContext context = new(run, writer, account.Prefix);
        return name switch
        {
            "manifest.json" => (Manifest(account, context), "application/json"),
            "run_results.json" => (Json(ResultArtifacts.RunResults(context)), "application/json"),
            "catalog.json" => (Json(ResultArtifacts.Catalog(context)), "application/json"),
            "sources.json" => (Json(ResultArtifacts.Sources(context)), "application/json"),
            "index.html" => (Text(Page), "text/html"),
            _ => (Text(Sql(context, name)), "text/plain"),
        };
    }

    /// <summary>Each file with the step that wrote it last.</summary>
    private static Dictionary<string, StepRecord> Writers(RunRecord run, int? step)
    {
        Dictionary<string, StepRecord> writers = new(StringComparer.Ordinal);
        if (!run.Fields.Flag("artifacts_saved"))
        {
            return writers;
        }

        foreach (StepRecord done in run.Steps.Where(done => RunStatusCode.IsComplete(done.Status) && done.StartedAt is not null && done.Command is not null && (step is null || done.Index <= step)))
        {
            foreach (string name in FilesOf(RunPlan.Verb(done.Command!)))
            {
                writers[name] = done;
            }
        }

        return writers;
    }

    private static List<string> FilesOf(string verb)
    {
        if (verb == "source")
        {
            return ["manifest.json", "sources.json"];
        }

        if (!Building.Contains(verb))
        {
            return [];
        }

        List<string> files = ["manifest.json", "run_results.json"];
        if (verb == "docs")
        {
            files.AddRange(["catalog.json", "index.html"]);
        }

        foreach (ProjectNode node in RoasteryProject.Selected(verb).Where(node => node.Kind is "model" or "test" or "snapshot"))
        {
            files.Add($"compiled/{ProjectNode.Package}/{Place(node)}");
            if (verb is not ("compile" or "docs"))
            {
                files.Add($"run/{ProjectNode.Package}/{Place(node)}");
            }
        }

        return files;
    }

    private static string Place(ProjectNode node) => node.Kind == "test" ? $"{node.FileName}/{node.Name}.sql" : node.FileName;

    private static string Sql(ArtifactContext context, string name)
    {
        ProjectNode node = RoasteryProject.Nodes.First(candidate => name.EndsWith(Place(candidate), StringComparison.Ordinal));
        string compiled = ManifestArtifact.Compiled(context, node);
        return name.StartsWith("compiled/", StringComparison.Ordinal) || node.Kind == "test"
            ? compiled
            : $"create {(node.Materialized == "view" ? "view" : "table")} \"warehouse\".\"{context.Schema}\".\"{node.Name}\" as (\n{compiled}\n);";
    }

    private static IResponseContent Manifest(AccountState account, ArtifactContext context)
        => account[TableNames.Jobs].Find(context.Run.JobId)?.Number(JobMembers.ManifestBytes) is { } bytes
            ? new GeneratedManifest(context.Metadata("manifest", 12).ToJsonString(), bytes)
            : Json(ManifestArtifact.Build(context));

    private static BytesContent Json(JsonObject json) => Text(json.ToJsonString());

    private static BytesContent Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
