using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Security;

/// <summary>Rules about the networks that may reach the account.</summary>
internal static class IpRestrictionResource
{
    private const string Account = "/api/v3/accounts/{account_id}/";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Account}ip-restrictions/",
            Item = $"{Account}ip-restrictions/{{id}}",
            Table = TableNames.IpRules,
            Optional = ["id"],
            Extras = ["id", "created_at", "updated_at", "enabled_for_service_tokens"],
            Check = Check,
            View = (context, rule, view) => view["rule_set_enabled"] = Set(context).Flag("enabled"),
        });
        handlers[$"POST {Account}ip-restrictions-set/"] = Enable;
        handlers[$"GET {Account}ip-restrictions-set/{{id}}/validate/"] = context => Validate(context, null);
        handlers[$"GET {Account}ip-restrictions-set/{{id}}/validate/{{rule_id}}"] = context => Validate(context, context.Id("rule_id"));
    }

    private static JsonObject Set(RequestContext context)
    {
        ResourceTable sets = context.Account[TableNames.IpRuleSets];
        if (sets.Rows.Count == 0)
        {
            sets.Add(context.World.Stamp(new JsonObject { ["account_id"] = context.Account.Id, ["enabled"] = false, ["enabled_for_service_tokens"] = true }));
        }

        return sets.Rows[0];
    }

    private static void Check(RequestContext context, JsonObject rule)
    {
        if (rule["cidrs"] is not JsonArray { Count: > 0 } cidrs)
        {
            throw ApiProblem.Invalid("cidrs", "This field is required.");
        }

        foreach (JsonObject cidr in cidrs.OfType<JsonObject>())
        {
            string? text = cidr.Text("cidr") is { Length: > 0 } four ? four : cidr.Text("cidr_ipv6");
            if (!System.Net.IPNetwork.TryParse(text, out _))
            {
                throw ApiProblem.Invalid("cidrs", $"'{text}' is no network.");
            }

            cidr["id"] ??= context.World.Ids.Next();
            cidr["state"] ??= 1;
            cidr["enabled"] ??= true;
            cidr["cidr"] ??= "";
            cidr["ip_restriction_rule_id"] ??= rule["id"]?.DeepClone() ?? 0;
        }

        rule["ip_restriction_rule_set_id"] = Set(context).Id();
        rule["created_by_id"] ??= context.Caller.UserId;
        rule["enabled_for_service_tokens"] = true;
        if (rule["rule_set_enabled"] is not null)
        {
            Set(context)["enabled"] = rule.Flag("rule_set_enabled");
        }
    }

    private static EmulatorResponse Enable(RequestContext context)
    {
        JsonObject set = Set(context);
        JsonObject body = context.CheckedBody();
        if (body["enabled"] is null)
        {
            throw ApiProblem.Invalid("enabled", "This field is required.");
        }

        set["enabled"] = body.Flag("enabled");
        context.World.Touch(set);
        context.Account.Audit("ip_restrictions.toggled", "IP restrictions switched", context.Actor());
        return context.Ok(Catalog.SchemaShape.Project(set, context.ResponseType()));
    }

    private static EmulatorResponse Validate(RequestContext context, long? exceptRule)
    {
        if (Set(context).Id() != context.Id("id"))
        {
            throw ApiProblem.NotFound();
        }

        return context.Ok(new JsonObject { ["is_valid_for_admin"] = IpRestrictions.IsAllowed(context.Account, IpRestrictions.ClientAddress(context.Request), exceptRule) });
    }
}
