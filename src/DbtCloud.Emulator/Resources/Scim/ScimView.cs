using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>Users and groups in the words of SCIM.</summary>
internal static class ScimView
{
    public const string UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
    public const string GroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
    public const string Extension = "urn:ietf:params:scim:schemas:extension:dbtLabs:2.0:User";

    public static JsonObject User(AccountState account, JsonObject user)
    {
        JsonObject view = new()
        {
            ["schemas"] = new JsonArray(UserSchema, Extension),
            ["id"] = Text(user.Id()),
            ["externalId"] = user.Text("external_id"),
            ["userName"] = user.Text("email"),
            ["active"] = user.Flag("is_active"),
            ["name"] = new JsonObject { ["givenName"] = user.Text("first_name"), ["familyName"] = user.Text("last_name") },
            ["emails"] = new JsonArray(new JsonObject { ["value"] = user.Text("email"), ["primary"] = true, ["type"] = "work" }),
            ["groups"] = new JsonArray([.. Permissions.GroupIds(account, user.Id()).Select(id => account[TableNames.Groups].FindActive(id)).OfType<JsonObject>().Select(group => GroupOfUser(account, group))]),
            ["meta"] = Meta(account, "User", user),
        };
        view[Extension] = new JsonObject { ["licenseType"] = account.License(user.Id())?.Text("license_type") ?? "developer" };
        return view;
    }

    public static JsonObject Group(AccountState account, JsonObject group) => new()
    {
        ["schemas"] = new JsonArray(GroupSchema),
        ["id"] = Text(group.Id()),
        ["externalId"] = group.Text("external_id"),
        ["displayName"] = group.Text("name"),
        ["members"] = new JsonArray([.. account[TableNames.Users].Active
            .Where(user => Permissions.GroupIds(account, user.Id()).Contains(group.Id()))
            .Select(user => new JsonObject { ["value"] = Text(user.Id()), ["display"] = user.Text("email") })]),
        ["meta"] = Meta(account, "Group", group),
    };

    public static JsonObject Meta(AccountState account, string type, JsonObject record) => new()
    {
        ["resourceType"] = type,
        ["location"] = $"/api/v3/accounts/{account.Id}/scim/v2/{type}s/{record.Id()}",
        ["created"] = record.Text("created_at"),
        ["lastModified"] = record.Text("updated_at"),
    };

    private static JsonObject GroupOfUser(AccountState account, JsonObject group) => new()
    {
        ["id"] = Text(group.Id()),
        ["externalId"] = group.Text("external_id"),
        ["displayName"] = group.Text("name"),
        ["members"] = new JsonArray(),
        ["meta"] = Meta(account, "Group", group),
        ["schemas"] = new JsonArray(GroupSchema),
        ["value"] = Text(group.Id()),
        ["display"] = group.Text("name"),
    };

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
