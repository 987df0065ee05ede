using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Audit;

/// <summary>The audit log: the last 90 days as a list and as CSV, everything by export.</summary>
internal static class AuditResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/audit-logs/";
    private const string Exports = "audit-log-exports";
    private static readonly TimeSpan Shown = TimeSpan.FromDays(90);
    private static readonly TimeSpan ExportTime = TimeSpan.FromSeconds(2);

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = List;
        handlers[$"GET {Collection}download/"] = Csv;
        handlers[$"GET {Collection}export/"] = context => context.Ok(new JsonObject { ["is_running"] = context.Account[Exports].Rows.Any(export => IsRunning(context, export)) });
        handlers[$"POST {Collection}export/"] = StartExport;
        handlers[$"GET {Collection}export/{{job_identifier}}/download/"] = Download;
    }

    private static EmulatorResponse List(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings { HasState = false, DefaultOrder = "-created_at", Parameters = ["event_type"] });
        if (context.Query.Values("logged_at__range") is { Count: 2 } range && Timestamps.Parse(range[0]) is { } from && Timestamps.Parse(range[1]) is { } to)
        {
            query.Filters["logged_at__range"] = new JsonArray(range[0], range[1]);
            query.Where(row => Timestamps.Parse(row.Text("created_at")) is { } at && at >= from && at <= to);
        }

        // The names of older clients, days without a time: the last day counts whole.
        foreach (string bound in new[] { "logged_at_start", "logged_at_end" })
        {
            if (context.Query.Value(bound) is { } text)
            {
                DateTimeOffset day = Timestamps.Parse(text) ?? throw ApiProblem.Invalid(bound, "A valid date is required.");
                DateTimeOffset end = text.Length <= "yyyy-MM-dd".Length ? day.AddDays(1) : day;
                bool isStart = bound == "logged_at_start";
                query.Filters[bound] = text;
                query.Where(row => Timestamps.Parse(row.Text("created_at")) is { } at && (isStart ? at >= day : at < end));
            }
        }

        return context.Page(query, Recent(context), row => SchemaShape.Project(row, "PublicAuditLogResponse"));
    }

    private static IEnumerable<JsonObject> Recent(RequestContext context)
        => context.Account[TableNames.AuditLogs].Rows.Where(row => Timestamps.Parse(row.Text("created_at")) is { } at && context.Now - at <= Shown);

    private static EmulatorResponse Csv(RequestContext context)
    {
        StringBuilder csv = new("id,account_id,created_at,event_type,event_label,source,service\n");
        foreach (JsonObject row in Recent(context).Reverse())
        {
            csv.Append(CultureInfo.InvariantCulture, $"{row.Text("id")},{row.Text("account_id")},{row.Text("created_at")},{row.Text("event_type")},\"{row.Text("event_label")}\",{row.Text("source")},{row.Text("service")}\n");
        }

        return EmulatorResponse.Text(200, "text/csv", csv.ToString());
    }

    private static EmulatorResponse StartExport(RequestContext context)
    {
        JsonObject export = new() { ["id"] = context.World.Ids.NextText("export_"), ["created_at"] = Timestamps.Text(context.Now) };
        context.Account[Exports].Add(export);
        return context.Ok(new JsonObject { ["job_id"] = export.Text("id") });
    }

    private static bool IsRunning(RequestContext context, JsonObject export)
        => context.Now - Timestamps.Parse(export.Text("created_at")) < context.World.Options.Scale(ExportTime);

    private static EmulatorResponse Download(RequestContext context)
    {
        JsonObject? export = context.Account[Exports].Find(context.Value("job_identifier"));
        return export is null || IsRunning(context, export)
            ? throw ApiProblem.NotFound()
            : context.Ok(new JsonObject { ["download_url"] = $"{context.Request.Scheme}://{context.Request.Host}/api/v3/accounts/{context.Account.Id}/audit-logs/download/" });
    }
}
