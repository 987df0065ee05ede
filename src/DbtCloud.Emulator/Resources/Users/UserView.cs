using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources.Users;

/// <summary>Users as an account sees them: of other accounts nothing shows.</summary>
internal static class UserView
{
    public static JsonObject Full(AccountState account, JsonObject user)
    {
        JsonObject view = SchemaShape.Project(user, "UserResponse", ["updated_at"]);
        view["fullname"] = FullName(user);
        JsonObject? license = account.License(user.Id());
        view["permissions"] = license is null ? [] : new JsonArray(Permission(account, license));
        view["licenses"] = license is null
            ? []
            : new JsonObject { [account.Id.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["id"] = license.Id(), ["license_type"] = license.Text("license_type") } };
        view["auth_provider_infos"] = new JsonObject();
        return view;
    }

    /// <summary>The form of the v3 retrieval.</summary>
    public static JsonObject OfAccount(AccountState account, JsonObject user)
    {
        JsonObject view = SchemaShape.Project(user, "AccountUser");
        view["fullname"] = FullName(user);
        JsonObject? license = account.License(user.Id());
        view["license"] = license is null ? null : new JsonObject { ["id"] = license.Id(), ["license_type"] = license.Text("license_type") };
        return view;
    }

    public static JsonObject Permission(AccountState account, JsonObject license)
    {
        JsonObject view = SchemaShape.Project(license, "UserLicenseResponse");
        view["scim_managed"] = license.Flag("scim_managed");
        view["groups"] = new JsonArray([.. Permissions.GroupIds(account, license.Number("user_id") ?? 0)
            .Select(id => account[TableNames.Groups].FindActive(id))
            .OfType<JsonObject>()
            .Select(group => SchemaShape.Project(group, "Group", ["id"]))]);
        return view;
    }

    private static string FullName(JsonObject user) => $"{user.Text("first_name")} {user.Text("last_name")}".Trim();
}
