using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>Groups, as an identity provider keeps them.</summary>
internal static class ScimGroupResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/scim/v2/Groups";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = List;
        handlers[$"POST {Collection}"] = Create;
        handlers[$"GET {Collection}/{{group_id}}"] = context => Show(context, Find(context));
        handlers[$"PUT {Collection}/{{group_id}}"] = Replace;
        handlers[$"PATCH {Collection}/{{group_id}}"] = Patch;
        handlers[$"DELETE {Collection}/{{group_id}}"] = Delete;
    }

    private static EmulatorResponse Show(RequestContext context, JsonObject group) => ScimAnswers.One(context, ScimView.Group(context.Account, group));

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.Groups].FindActive(context.Id("group_id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse List(RequestContext context)
    {
        IEnumerable<JsonObject> groups = context.Account[TableNames.Groups].Active;
        if (ScimAnswers.Filter(context) is { } filter)
        {
            string member = filter.Member switch { "displayName" => "name", "externalId" => "external_id", "id" => "id", _ => throw ApiProblem.Invalid("filter", $"Cannot filter by {filter.Member}.") };
            groups = groups.Where(group => string.Equals(group.Text(member), filter.Value, StringComparison.OrdinalIgnoreCase));
        }

        return ScimAnswers.Many(context, [.. groups.Select(group => ScimView.Group(context.Account, group))]);
    }

    private static EmulatorResponse Create(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, []);
        if (context.Account[TableNames.Groups].Active.Any(group => group.Text("name") == body.Text("displayName")))
        {
            throw ApiProblem.Conflict("A group of this name exists already.");
        }

        HashSet<long> members = Ids(context, body["members"] as JsonArray ?? []);
        JsonObject group = AccountFactory.AddGroup(context.Account, body.Text("displayName")!, null);
        group["scim_managed"] = true;
        group["external_id"] = body.Text("externalId");
        SetMembers(context, group, members);
        return Show(context, group);
    }

    private static EmulatorResponse Replace(RequestContext context)
    {
        JsonObject group = Find(context);
        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, []);
        HashSet<long> members = Ids(context, body["members"] as JsonArray ?? []);
        group["name"] = body.Text("displayName");
        group["external_id"] = body.Text("externalId") ?? group.Text("external_id");
        SetMembers(context, group, members);
        context.World.Touch(group);
        return Show(context, group);
    }

    private static EmulatorResponse Patch(RequestContext context)
    {
        JsonObject group = Find(context);
        foreach (JsonObject operation in ScimPatch.Operations(context))
        {
            string path = operation.Text("path") ?? "";
            JsonObject whole = operation["value"] as JsonObject ?? [];
            if (path == "displayName" || whole["displayName"] is not null)
            {
                group["name"] = whole.Text("displayName") ?? operation["value"].AsText() ?? throw ApiProblem.Invalid("value", "Expected a name.");
            }
            else if (path.StartsWith("members", StringComparison.Ordinal) || whole["members"] is not null)
            {
                PatchMembers(context, group, operation.Text("op")!.ToLowerInvariant(), path, operation["value"] as JsonArray ?? whole["members"] as JsonArray ?? []);
            }
        }

        context.World.Touch(group);
        return Show(context, group);
    }

    private static void PatchMembers(RequestContext context, JsonObject group, string verb, string path, JsonArray value)
    {
        HashSet<long> members = [.. context.Account[TableNames.Users].Active.Where(user => Permissions.GroupIds(context.Account, user.Id()).Contains(group.Id())).Select(user => user.Id())];

        // members[value eq "12"] names the one to remove; without it, and without a value, all go.
        string quoted = path.Contains('"', StringComparison.Ordinal) ? path.Split('"')[1] : "";
        HashSet<long> named = quoted.Length > 0 ? Ids(context, [new JsonObject { ["value"] = quoted }]) : Ids(context, value);
        switch (verb)
        {
            case "add":
                members.UnionWith(named);
                break;
            case "replace":
                members = named;
                break;
            default:
                members.ExceptWith(named.Count > 0 ? named : [.. members]);
                break;
        }

        SetMembers(context, group, members);
    }

    private static EmulatorResponse Delete(RequestContext context)
    {
        JsonObject group = Find(context);
        SetMembers(context, group, []);
        group["state"] = 2;
        context.World.Touch(group);
        return EmulatorResponse.Empty(204);
    }

    private static HashSet<long> Ids(RequestContext context, JsonArray members)
        => [.. members.Select(member => (member as JsonObject)?.Number("value") is { } id && context.Account[TableNames.Users].FindActive(id) is not null
            ? id
            : throw ApiProblem.Invalid("members", "A member does not exist."))];

    private static void SetMembers(RequestContext context, JsonObject group, HashSet<long> members)
    {
        foreach (JsonObject user in context.Account[TableNames.Users].Active)
        {
            IEnumerable<long> others = Permissions.GroupIds(context.Account, user.Id()).Where(id => id != group.Id());
            user["group_ids"] = new JsonArray([.. (members.Contains(user.Id()) ? others.Append(group.Id()) : others).Select(id => JsonValue.Create(id))]);
        }
    }
}
