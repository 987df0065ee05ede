using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Accounts;

/// <summary>Accounts.</summary>
internal static class AccountResource
{
    private const string Item = "/api/v2/accounts/{account_id}/";
    private static readonly string[] Writable = ["name", "docs_job_id", "freshness_job_id"];
    private static readonly string[] Extras = ["enterprise_authentication_method", "unlock_if_subscription_renewed"];

    public static void Register(HandlerTable handlers)
    {
        // Whatever the token, the list holds the token's own account and no other.
        handlers["GET /api/v2/accounts/"] = List;
        handlers["GET /api/v3/accounts/"] = List;
        handlers[$"GET {Item}"] = context => context.Ok(View(context));
        handlers[$"POST {Item}"] = Update;
        handlers[$"PATCH {Item}"] = Update;
        handlers.AddUnpublished("GET", "/api/v3/accounts/{account_id}/", "Retrieve Account (v3)", "Accounts", context => context.Ok(View(context, "AccountResponse")));
    }

    private static EmulatorResponse List(RequestContext context) => context.Whole([View(context)]);

    private static EmulatorResponse Update(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        if (body.ContainsKey("name") && string.IsNullOrEmpty(body.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        foreach (string member in Writable.Where(body.ContainsKey))
        {
            context.Account.Record[member] = body[member]?.DeepClone();
        }

        context.World.Touch(context.Account.Record);
        context.Account.Audit("account.changed", "account changed", context.Actor());
        return context.Ok(View(context));
    }

    private static JsonObject View(RequestContext context, string? type = null)
    {
        JsonObject view = SchemaShape.Project(context.Account.Record, type ?? context.ResponseType(), Extras);
        view["groups"] = new JsonArray([.. context.Account[TableNames.Groups].Active.Select(group => SchemaShape.Project(group, "Group", ["id"]))]);
        return view;
    }
}
