using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>The runs of one account.</summary>
internal sealed class RunBook(AccountState account)
{
    private const int KeptViews = 500;

    private readonly Queue<RunRecord> _kept = new();
    private readonly List<RunRecord> _runs = [];
    private readonly Dictionary<long, RunRecord> _byId = [];
    private readonly Dictionary<long, RunRecord> _bySteps = [];
    private readonly Dictionary<long, List<RunRecord>> _byJob = [];

    public IReadOnlyList<RunRecord> All => _runs;

    /// <summary>The runs that are queued or under way.</summary>
    public RunQueue Queue { get; } = new();

    public IReadOnlyDictionary<long, RunRecord> ById => _byId;

    /// <summary>Notes that a run keeps its view; of too many the oldest is given up.</summary>
    public void Keep(RunRecord run)
    {
        _kept.Enqueue(run);
        if (_kept.Count > KeptViews)
        {
            _kept.Dequeue().Shown = null;
        }
    }

    public RunRecord? Find(long id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<RunRecord> OfJob(long jobId) => _byJob.TryGetValue(jobId, out List<RunRecord>? runs) ? runs : [];

    public StepRecord? FindStep(long stepId, out RunRecord? run)
    {
        run = _bySteps.GetValueOrDefault(stepId);
        return run?.Steps.First(step => step.Id == stepId);
    }

    /// <summary>Makes the record of a run in the queue; nothing happens to it yet.</summary>
    public RunRecord Add(JsonObject job, RunRequest request, DateTimeOffset at)
    {
        World world = account.World;
        long runId = world.Ids.NextRun();
        JsonObject? environment = account[TableNames.Environments].Find(job.Number("environment_id") ?? 0);
        JsonObject trigger = request.Trigger.Copy();
        trigger["id"] = world.Ids.Next();
        trigger["cause"] ??= "Triggered via API";
        trigger["cause_humanized"] = trigger["cause"]!.DeepClone();
        trigger["cause_category"] = request.CauseCategory;
        trigger["job_definition_id"] = job.Id();
        trigger["created_at"] = Timestamps.Text(at);
        string branch = trigger.Text("git_branch") ?? (environment?.Flag("use_custom_branch") == true ? environment.Text("custom_branch") : null) ?? "main";
        string connection = account[TableNames.Connections].Find(environment?.Number("connection_id") ?? 0)?.Text("name") ?? "Warehouse";
        JsonObject fields = new()
        {
            ["id"] = runId,
            ["trigger_id"] = trigger.Id(),
            ["account_id"] = account.Id,
            ["environment_id"] = job.Number("environment_id"),
            ["project_id"] = job.Number("project_id"),
            ["job_definition_id"] = job.Id(),
            ["status"] = RunStatusCode.Queued,
            ["dbt_version"] = trigger.Text("dbt_version_override") ?? job.Text("dbt_version") ?? environment?.Text("dbt_version") ?? "latest",
            ["git_branch"] = branch,
            ["git_sha"] = trigger.Text("git_sha") ?? Sha(runId),
            ["status_message"] = null,
            ["deferring_run_id"] = DeferringRun(job),
            ["artifacts_saved"] = false,
            ["has_docs_generated"] = false,
            ["has_sources_generated"] = false,
            ["notifications_sent"] = false,
            ["created_at"] = Timestamps.Text(at),
            ["updated_at"] = Timestamps.Text(at),
            ["dequeued_at"] = null,
            ["started_at"] = null,
            ["finished_at"] = null,
            ["should_start_at"] = Timestamps.Text(at),
            ["retrying_run_id"] = request.RetriedRunId,
        };
        RunRecord run = new(fields, trigger, request.Actor, RunPlan.For(world, job, trigger, connection, request.RetriedRunId is not null));
        run.Mark("created_at", at);
        _runs.Add(run);
        _byId.Add(runId, run);
        foreach (StepRecord step in run.Steps)
        {
            _bySteps.Add(step.Id, run);
        }

        if (!_byJob.TryGetValue(job.Id(), out List<RunRecord>? ofJob))
        {
            _byJob[job.Id()] = ofJob = [];
        }

        ofJob.Add(run);
        return run;
    }

    private static string Sha(long seed)
        => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(seed.ToString(CultureInfo.InvariantCulture))))[..40];

    private long? DeferringRun(JsonObject job)
    {
        long? deferred = job.Number("deferring_job_definition_id");
        return deferred is { } id ? OfJob(id).LastOrDefault(run => run.Status == RunStatusCode.Success)?.Id : null;
    }
}
