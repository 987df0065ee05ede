using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Users;

/// <summary>Users, their licences and invitations.</summary>
internal static class UserResource
{
    private const string V2 = "/api/v2/accounts/{account_id}/";
    private const string V3 = "/api/v3/accounts/{account_id}/";
    private static readonly string[] Names = ["first_name", "last_name"];

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {V2}users/"] = List;
        handlers[$"GET {V3}users/"] = List;
        handlers[$"GET {V2}users/{{id}}/"] = context => context.Ok(UserView.Full(context.Account, Find(context)));
        handlers[$"GET {V3}users/{{id}}/"] = context => context.Ok(UserView.OfAccount(context.Account, Find(context)));
        handlers["GET /api/v2/users/{id}/"] = context => context.Ok(UserView.Full(context.Account, Find(context)));
        handlers["POST /api/v2/users/{id}/"] = Update;
        handlers["GET /api/v2/whoami/"] = WhoAmI;

        // User keys ended in October 2024, and with them their rotation.
        handlers["POST /api/v2/users/{user_id}/apikey/"] = _ => throw ApiProblem.NotFound();
        handlers[$"POST {V2}permissions/{{id}}/"] = UpdateLicense;
        handlers[$"GET {V2}licenses/"] = context => context.Whole([Allocation(context.Account)]);
        handlers[$"GET {V2}invites/"] = context => context.Whole([.. context.Account[TableNames.Invites].Active.Select(invite => Invite(context.Account, invite))]);
        handlers[$"GET {V2}invites/{{id}}/"] = context => context.Ok(Invite(context.Account, context.Account[TableNames.Invites].FindActive(context.Id("id")) ?? throw ApiProblem.NotFound()));
        handlers[$"POST {V3}invites/"] = SendInvites;
    }

    private static EmulatorResponse List(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings { HasState = false });
        if (context.Query.Value("search") is { } text)
        {
            query.Filters["search"] = text;
            query.Where(user => $"{user.Text("email")} {user.Text("first_name")} {user.Text("last_name")}".Contains(text, StringComparison.OrdinalIgnoreCase));
        }

        if (context.Query.Number("group_id") is { } group)
        {
            query.Filters["group_id"] = group;
            query.Where(user => Permissions.GroupIds(context.Account, user.Id()).Contains(group));
        }

        return context.Page(query, context.Account[TableNames.Users].Active.Where(user => context.Account.License(user.Id()) is not null), user => UserView.Full(context.Account, user));
    }

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.Users].FindActive(context.Id("id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse Update(RequestContext context)
    {
        JsonObject user = Find(context);
        if (context.Caller.UserId != user.Id())
        {
            throw ApiProblem.Forbidden();
        }

        JsonObject body = context.CheckedBody();
        foreach (string member in Names.Where(body.ContainsKey))
        {
            user[member] = body.Text(member) ?? throw ApiProblem.Invalid(member, "This field may not be null.");
        }

        context.World.Touch(user);
        return context.Ok(UserView.Full(context.Account, user));
    }

    private static EmulatorResponse WhoAmI(RequestContext context)
    {
        JsonObject? user = context.Caller.UserId is { } id ? context.Account[TableNames.Users].Find(id) : null;
        return context.Ok(new JsonObject { ["user"] = user is null ? null : UserView.Full(context.Account, user) });
    }

    private static EmulatorResponse UpdateLicense(RequestContext context)
    {
        JsonObject license = context.Account[TableNames.Licenses].FindActive(context.Id("id")) ?? throw ApiProblem.NotFound();
        JsonObject body = context.CheckedBody();
        if (body.Text("license_type") is { } type)
        {
            license["license_type"] = ApiCatalog.Schema("LicenseTypeEnum")!.Values.Contains(type) ? type : throw ApiProblem.Invalid("license_type", $"\"{type}\" is not a valid choice.");
        }

        license["state"] = body.Number("state") ?? 1;
        context.World.Touch(license);
        return context.Ok(UserView.Permission(context.Account, license));
    }

    private static JsonObject Allocation(AccountState account)
    {
        JsonObject Detail(string license, string seats)
        {
            int inUse = account[TableNames.Licenses].Active.Count(row => row.Text("license_type") == license);
            long total = account.Record.Number(seats) ?? 0;
            return new JsonObject
            {
                ["limited"] = true,
                ["over_limit"] = inUse > total,
                ["total"] = total,
                ["in_use"] = inUse,
                ["available"] = Math.Max(0, total - inUse),
                ["assigned"] = inUse,
                ["enterprise_plan"] = account.Record.Text("plan")?.StartsWith("enterprise", StringComparison.Ordinal) == true,
            };
        }

        return new JsonObject
        {
            ["developer"] = Detail("developer", "developer_seats"),
            ["explorer"] = Detail("explorer", "explorer_seats"),
            ["read_only"] = Detail("read_only", "read_only_seats"),
            ["it"] = Detail("it", "it_seats"),
            ["analyst"] = Detail("analyst", "analyst_seats"),
        };
    }

    private static EmulatorResponse SendInvites(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        if (body["email_addresses"] is not JsonArray { Count: > 0 } addresses)
        {
            throw ApiProblem.Invalid("email_addresses", "This field is required.");
        }

        string license = body.Text("license_type") ?? throw ApiProblem.Invalid("license_type", "This field is required.");
        foreach (JsonNode? address in addresses)
        {
            context.Account[TableNames.Invites].Add(context.World.Stamp(new JsonObject
            {
                ["account_id"] = context.Account.Id,
                ["email_address"] = address?.DeepClone(),
                ["license_type"] = license,
                ["status"] = 1,
                ["type"] = "standard",
                ["group_ids"] = body["group_ids"]?.DeepClone() ?? new JsonArray(),
            }));
        }

        context.Account.Audit("invite.sent", "invitation sent", context.Actor());
        return context.Ok(new JsonObject { ["sent"] = addresses.DeepClone() });
    }

    private static JsonObject Invite(AccountState account, JsonObject invite)
    {
        JsonObject view = SchemaShape.Project(invite, "InviteResponse");
        view["account"] = SchemaShape.Project(account.Record, "Account", ["id"]);
        view["groups"] = new JsonArray([.. (invite["group_ids"] as JsonArray ?? [])
            .Select(id => account[TableNames.Groups].FindActive(id.AsLong()))
            .OfType<JsonObject>()
            .Select(group => SchemaShape.Project(group, "Group", ["id"]))]);
        return view;
    }
}
