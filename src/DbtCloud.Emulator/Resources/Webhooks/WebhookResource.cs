using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Webhooks;

namespace DbtCloud.Emulator.Resources.Webhooks;

/// <summary>Webhook subscriptions, their events and receipts.</summary>
internal static class WebhookResource
{
    private const string Root = "/api/v3/accounts/{account_id}/webhooks/";
    private const string Item = $"{Root}subscription/{{subscription_id}}";

    // The lists of this service are short unless asked.
    private const int DefaultLimit = 10;

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Root}subscriptions"] = List;
        handlers[$"POST {Root}subscriptions"] = Create;
        handlers[$"GET {Item}"] = context => context.Ok(View(Find(context)));
        handlers[$"PUT {Item}"] = Update;
        handlers[$"DELETE {Item}"] = Delete;
        handlers[$"GET {Item}/test"] = Test;
        handlers[$"GET {Item}/events"] = Events;
        handlers[$"GET {Item}/event/{{event_id}}/receipt"] = context => Receipts(context, EventOf(context, Find(context)));
        handlers[$"GET {Root}event/{{event_id}}"] = context => context.Ok(View(context, FindEvent(context)));
        handlers[$"GET {Root}event/{{event_id}}/receipts"] = context => Receipts(context, FindEvent(context));
        handlers[$"GET {Root}receipt/{{receipt_id}}"] = context => context.Account.Webhooks.FindReceipt(context.Value("receipt_id")) is { } found
            ? context.Ok(View(found.Event, found.Receipt))
            : throw ApiProblem.NotFound();
    }

    private static JsonObject Find(RequestContext context)
        => context.Account[TableNames.WebhookSubscriptions].Find(context.Value("subscription_id")) is { } found && !found.IsDeleted() ? found : throw ApiProblem.NotFound();

    private static EmulatorResponse List(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings { DefaultLimit = DefaultLimit });
        (List<JsonObject> page, int total) = query.Apply(context.Account[TableNames.WebhookSubscriptions].Rows);
        return Paged(query, [.. page.Select(row => (JsonNode)View(row))], total);
    }

    private static EmulatorResponse Paged(ListQuery query, IReadOnlyCollection<JsonNode?> rows, int total)
        => Envelope.List(EnvelopeKind.Webhooks, rows, new JsonObject { ["offset"] = query.Offset, ["limit"] = query.Limit }, query.OrderBy, total);

    private static EmulatorResponse Create(RequestContext context)
    {
        JsonObject record = Read(context, []);
        record["id"] = context.World.Ids.NextText("wsu_");
        record["hmac_secret"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        record["account_id"] = context.Account.Id;
        record["account_identifier"] = context.Account.Record.Text("identifier");
        context.Account[TableNames.WebhookSubscriptions].Add(context.World.Stamp(record));
        JsonObject view = View(record);
        view["hmac_secret"] = record.Text("hmac_secret");
        return context.Ok(view);
    }

    private static EmulatorResponse Update(RequestContext context)
    {
        JsonObject record = Find(context);
        bool wasActive = record.Flag("active");
        record.Set(Read(context, record));
        if (!wasActive && record.Flag("active"))
        {
            record["deactivate_reason"] = null;
            context.World.Webhooks.Reactivated(record);
        }

        context.World.Touch(record);
        return context.Ok(View(record));
    }

    private static JsonObject Read(RequestContext context, JsonObject before)
    {
        JsonObject body = context.CheckedBody();
        JsonObject record = [];
        foreach (string member in new[] { "name", "client_url" })
        {
            record[member] = body.Text(member) is { Length: > 0 } text ? text : throw ApiProblem.Invalid(member, "This field is required.");
        }

        if (!Uri.TryCreate(record.Text("client_url"), UriKind.Absolute, out Uri? url) || !url.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            throw ApiProblem.Invalid("client_url", "Enter a valid URL.");
        }

        record["event_types"] = body["event_types"] is JsonArray { Count: > 0 } types ? types.DeepClone() : throw ApiProblem.Invalid("event_types", "This field is required.");
        record["active"] = body["active"]?.DeepClone() ?? throw ApiProblem.Invalid("active", "This field is required.");
        record["description"] = body.Text("description") ?? before.Text("description") ?? "";
        record["job_ids"] = body["job_ids"]?.DeepClone() ?? before["job_ids"]?.DeepClone() ?? new JsonArray();
        return record;
    }

    private static EmulatorResponse Delete(RequestContext context)
    {
        JsonObject record = Find(context);
        record["state"] = 2;
        record["active"] = false;
        context.World.Touch(record);

        // The one status of this service that says is_success.
        return Envelope.Bare(new JsonObject
        {
            ["data"] = new JsonObject { ["id"] = record.Text("id") },
            ["status"] = new JsonObject { ["code"] = 200, ["is_success"] = true },
        });
    }

    private static EmulatorResponse Test(RequestContext context)
    {
        string eventId = context.World.Ids.NextText("wev_");
        context.World.Webhooks.SendTest(context.Account, Find(context), eventId, context.Now);
        return context.Ok(new JsonObject { ["event_id"] = eventId });
    }

    private static EmulatorResponse Events(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings { DefaultLimit = DefaultLimit, HasState = false });
        IReadOnlyList<WebhookEvent> events = context.Account.Webhooks.Of(Find(context), context.Now);
        return Paged(query, [.. events.Skip(query.Offset).Take(query.Limit).Select(webhookEvent => (JsonNode)View(context, webhookEvent))], events.Count);
    }

    private static WebhookEvent FindEvent(RequestContext context) => context.Account.Webhooks.Find(context.Value("event_id")) ?? throw ApiProblem.NotFound();

    private static WebhookEvent EventOf(RequestContext context, JsonObject subscription)
    {
        WebhookEvent found = FindEvent(context);
        return found.Subscription.Text("id") == subscription.Text("id") ? found : throw ApiProblem.NotFound();
    }

    // As long as nothing was delivered there is nothing to be found.
    private static EmulatorResponse Receipts(RequestContext context, WebhookEvent webhookEvent)
        => webhookEvent.Receipts.Count == 0
            ? throw ApiProblem.NotFound()
            : Envelope.Bare(new JsonObject
            {
                ["data"] = new JsonArray([.. webhookEvent.Receipts.Select(receipt => View(webhookEvent, receipt))]),
                ["status"] = new JsonObject { ["code"] = 200 },
            });

    private static JsonObject View(JsonObject subscription)
    {
        JsonObject view = SchemaShape.Project(subscription, "Subscription");
        view.Remove("hmac_secret");
        foreach (string date in new[] { "created_at", "updated_at", "dispatched_at" })
        {
            view[date] = Timestamps.Parse(subscription.Text(date)) is { } at ? Micros(at) : null;
        }

        return view;
    }

    private static JsonObject View(RequestContext context, WebhookEvent webhookEvent) => new()
    {
        ["id"] = webhookEvent.Id,
        ["subscription_id"] = webhookEvent.Subscription.Text("id"),
        ["account_identifier"] = context.Account.Record.Text("identifier"),
        ["job_id"] = webhookEvent.JobId,
        ["trigger_event_type"] = webhookEvent.EventType,
        ["payload"] = Encoding.UTF8.GetString(webhookEvent.Payload),
        ["http_status_code"] = webhookEvent.LastStatus,
        ["account_id"] = context.Account.Id.ToString(CultureInfo.InvariantCulture),
    };

    private static JsonObject View(WebhookEvent webhookEvent, WebhookReceipt receipt) => new()
    {
        ["id"] = receipt.Id,
        ["event_id"] = webhookEvent.Id,
        ["subscription_id"] = webhookEvent.Subscription.Text("id"),
        ["dispatched_at"] = Micros(receipt.DispatchedAt),
        ["http_status_code"] = receipt.Status,
        ["error_info"] = receipt.Error,
        ["request_body"] = Encoding.UTF8.GetString(webhookEvent.Payload),
        ["request_headers"] = receipt.RequestHeaders,
        ["response_body"] = receipt.ResponseBody,
    };

    private static string Micros(DateTimeOffset at) => ((at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);
}
