using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Groups;

/// <summary>Groups, who is in them, and what they may do.</summary>
internal static class GroupResource
{
    private const string Account = "/api/v3/accounts/{account_id}/";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile { Collection = $"{Account}groups/", Table = TableNames.Groups, View = Complete, Check = Check });
        CrudHandlers.Register(handlers, new ResourceProfile { Collection = $"{Account}license-maps/", Table = "license-maps", Check = (_, map) => map["sso_license_mapping_groups"] ??= new JsonArray() });
        handlers[$"POST {Account}assign-groups/"] = Assign;
        handlers[$"POST {Account}group-permissions/{{group_id}}/"] = SetPermissions;
    }

    private static void Check(RequestContext context, JsonObject group)
    {
        if (string.IsNullOrWhiteSpace(group.Text("name")))
        {
            throw ApiProblem.Invalid("name", "This field may not be blank.");
        }

        group["assign_by_default"] ??= false;
        group["sso_mapping_groups"] ??= new JsonArray();
        group["scim_managed"] ??= false;
    }

    private static void Complete(RequestContext context, JsonObject group, JsonObject view)
    {
        view["group_permissions"] = new JsonArray([.. Granted(context.Account, group.Id()).Select(row => SchemaShape.Project(row, "GroupPermission", ["id", "created_at", "updated_at"]))]);
        view["member_count"] = context.Account[TableNames.Users].Active.Count(user => Permissions.GroupIds(context.Account, user.Id()).Contains(group.Id()));
        view["scim_managed"] = group.Flag("scim_managed");
    }

    private static IEnumerable<JsonObject> Granted(AccountState account, long groupId)
        => account[TableNames.GroupPermissions].Active.Where(row => row.Number("group_id") == groupId);

    private static EmulatorResponse Assign(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        JsonObject user = context.Account[TableNames.Users].FindActive(body.Number("user_id")) ?? throw ApiProblem.Invalid("user_id", "The user does not exist.");
        JsonArray desired = body["desired_group_ids"] as JsonArray ?? throw ApiProblem.Invalid("desired_group_ids", "This field is required.");
        JsonObject[] groups = [.. desired.Select(id => context.Account[TableNames.Groups].FindActive(id.AsLong()) ?? throw ApiProblem.Invalid("desired_group_ids", "A group does not exist."))];
        user["group_ids"] = new JsonArray([.. groups.Select(group => JsonValue.Create(group.Id()))]);
        context.World.Touch(user);
        return context.Whole([.. groups.Select(group => View(context, group))]);
    }

    private static JsonObject View(RequestContext context, JsonObject group)
    {
        JsonObject view = SchemaShape.Project(group, context.ResponseType());
        Complete(context, group, view);
        return view;
    }

    /// <summary>Replaces what the group may do.</summary>
    private static EmulatorResponse SetPermissions(RequestContext context)
    {
        JsonObject group = context.Account[TableNames.Groups].FindActive(context.Id("group_id")) ?? throw ApiProblem.NotFound();
        IReadOnlyList<JsonObject> wanted = context.BodyRows();
        foreach (JsonObject row in wanted)
        {
            if (row.Text("permission_set") is null)
            {
                throw ApiProblem.Invalid("permission_set", "This field is required.");
            }
        }

        foreach (JsonObject old in Granted(context.Account, group.Id()).ToArray())
        {
            old["state"] = 2;
        }

        List<JsonNode> rows = [];
        foreach (JsonObject row in wanted)
        {
            JsonObject record = SchemaShape.Project(row, "GroupPermission");
            record["account_id"] = context.Account.Id;
            record["group_id"] = group.Id();
            record["state"] = 1;
            record["all_projects"] ??= record["project_id"] is null;
            record["writable_environment_categories"] ??= new JsonArray();
            context.Account[TableNames.GroupPermissions].Add(context.World.Stamp(record));
            rows.Add(SchemaShape.Project(record, context.ResponseType()));
        }

        return context.Whole(rows);
    }
}
