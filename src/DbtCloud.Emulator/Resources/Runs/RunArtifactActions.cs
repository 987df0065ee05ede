using System.Text.Json.Nodes;
using DbtCloud.Emulator.Artifacts;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Runs;

namespace DbtCloud.Emulator.Resources.Runs;

/// <summary>The artifacts of runs.</summary>
internal static class RunArtifactActions
{
    private const string Collection = "/api/v2/accounts/{account_id}/runs/{run_id}/artifacts/";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = List;
        handlers[$"GET {Collection}{{remainder}}"] = context => Send(context, RunResource.Find(context, "run_id"));
    }

    public static EmulatorResponse Send(RequestContext context, RunRecord run)
    {
        string path = context.Values.GetValueOrDefault("remainder", "");
        (IResponseContent content, string type) = RunArtifacts.Open(context.Account, run, path, Step(context, run)) ?? throw ApiProblem.NotFound();
        return ByteRange.Apply(context.Request, content, type);
    }

    private static EmulatorResponse List(RequestContext context)
    {
        RunRecord run = RunResource.Find(context, "run_id");
        IReadOnlyList<string> names = RunArtifacts.List(run, Step(context, run));

        // Without artifacts the service says null, not an empty list.
        return context.Ok(names.Count == 0 ? null : new JsonArray([.. names.Select(name => JsonValue.Create(name))]));
    }

    private static int? Step(RequestContext context, RunRecord run)
    {
        if (context.Query.Number("step") is not { } step)
        {
            return null;
        }

        return step >= 1 && step <= run.Steps.Count ? (int)step : throw ApiProblem.NotFound();
    }
}
