using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Resources.Jobs;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Resources.Runs;

/// <summary>Runs and their steps.</summary>
internal static class RunResource
{
    private const string Collection = "/api/v2/accounts/{account_id}/runs/";
    private static readonly string[] Structural = ["limit", "offset", "order_by", "state", "include_related"];
    private static readonly string[] Orders = ["id", "created_at", "finished_at"];

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = List;
        handlers[$"GET {Collection}{{id}}/"] = context => Show(context, Find(context, "id"));
        handlers[$"POST {Collection}{{run_id}}/cancel/"] = Cancel;
        handlers[$"GET {Collection}{{run_id}}/retry/"] = FailureDetails;
        handlers[$"POST {Collection}{{run_id}}/retry/"] = Retry;
        handlers["GET /api/v2/accounts/{account_id}/steps/{id}/"] = Step;
    }

    public static RunRecord Find(RequestContext context, string name) => context.Account.Runs.Find(context.Id(name)) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse List(RequestContext context)
    {
        const string byJob = "job_definition_id";
        long? job = context.Query.Number(byJob);
        ListQuery query = ListQuery.Read(context.Query, new ListSettings
        {
            Parameters = [.. context.Operation.Query.Keys.Where(name => !Structural.Contains(name) && name != byJob)],
            HasState = false,
        });
        if (job is not null)
        {
            query.Filters[byJob] = job;
        }

        // Since April 2023 only these can be ordered by.
        if (query.OrderBy.Split(',').Any(order => !Orders.Contains(order.Trim().TrimStart('-'))))
        {
            throw ApiProblem.Invalid("order_by", "Runs can be ordered by id, created_at and finished_at.");
        }

        IReadOnlyDictionary<long, RunRecord> runs = context.Account.Runs.ById;
        IReadOnlyList<RunRecord> candidates = job is { } id ? context.Account.Runs.OfJob(id) : context.Account.Runs.All;
        IReadOnlyList<string> included = context.Included;
        return context.Page(query, new RunFields(candidates), fields => RunView.Kept(context.Account, runs[fields.Id()], included, context.Now), areOrdered: true);
    }

    private static EmulatorResponse Show(RequestContext context, RunRecord run) => context.Ok(RunView.Kept(context.Account, run, context.Included, context.Now));

    private static EmulatorResponse Cancel(RequestContext context)
    {
        RunRecord run = Find(context, "run_id");
        context.World.Engine.Cancel(context.Account, run, context.Actor(), context.Now);
        return Show(context, run);
    }

    private static EmulatorResponse Retry(RequestContext context)
    {
        RunRecord run = Find(context, "run_id");
        JsonObject job = context.Account[TableNames.Jobs].FindActive(run.JobId) ?? throw ApiProblem.NotFound();
        return JobActions.Retry(context, run, job);
    }

    private static EmulatorResponse FailureDetails(RequestContext context)
    {
        RunRecord run = Find(context, "run_id");
        StepRecord? failed = run.Steps.FirstOrDefault(step => step.Status == RunStatusCode.Error);
        return context.Ok(new JsonObject
        {
            ["failed_step"] = failed?.Command ?? failed?.Name,
            ["skipped_steps"] = failed is null ? [] : new JsonArray([.. run.Steps.Where(step => step.Index > failed.Index).Select(step => JsonValue.Create(step.Command ?? step.Name))]),
        });
    }

    private static EmulatorResponse Step(RequestContext context)
    {
        StepRecord step = context.Account.Runs.FindStep(context.Id("id"), out RunRecord? run) ?? throw ApiProblem.NotFound();
        return step.StartedAt is null ? throw ApiProblem.NotFound() : context.Ok(RunView.Step(run!, step, context.Includes("debug_logs"), context.Now));
    }
}
