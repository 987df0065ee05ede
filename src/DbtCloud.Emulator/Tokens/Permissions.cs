using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>Whether a caller may carry out an operation, on which records, and what shows in lists.</summary>
internal static class Permissions
{
    // Everybody may look at the account and at himself.
    private static readonly string[] Open = ["Accounts", "Adapter Schema", ""];

    private static readonly string[] Peopled = ["Users", "Groups", "Permissions", "Licenses", "License Maps", "Invites"];

    public static void Check(RequestContext context)
    {
        string tag = context.Operation.Tag;
        if (context.Caller.Kind == TokenKind.Scim)
        {
            Demand(tag == PermissionSets.Scim);
            return;
        }

        if (License(context) is { } license && license != "developer")
        {
            Demand(IsRead(context) || IsOwn(context, context.Caller.UserId) || (license == "it" && Peopled.Contains(tag)));
            return;
        }

        if ((IsRead(context) && Open.Contains(tag)) || IsOwn(context, context.Caller.UserId))
        {
            return;
        }

        (long? project, string? category) = RecordOwner.Of(context);
        Demand(Allowing(context, IsRead(context)).Any(grant => grant.Covers(project) && (IsRead(context) || grant.MayWriteIn(category))));
    }

    /// <summary>Refuses a record of a project, or of a kind of environment, that the caller may not write to.</summary>
    public static void CheckWritten(RequestContext context, JsonObject record)
    {
        if (IsUnlimited(context))
        {
            return;
        }

        long? project = RecordOwner.ProjectOf(context, record);
        string? category = RecordOwner.CategoryOf(context.Account, context.Operation.Tag, record);
        bool isNewProject = context.Operation.Tag == "Projects" && record["id"] is null;
        Demand(Allowing(context, isRead: false).Any(grant => grant.Covers(project) && (!isNewProject || grant.ProjectId is null) && grant.MayWriteIn(category)));
    }

    /// <summary>Whether a record is of a project that the caller may look into.</summary>
    public static bool Sees(RequestContext context, JsonObject record) => VisibleProjects(context) is not { } visible || IsVisible(context, visible, record);

    /// <summary>The rows of the projects that the caller may look into.</summary>
    public static IEnumerable<JsonObject> Narrow(RequestContext context, IEnumerable<JsonObject> rows)
        => VisibleProjects(context) is { } visible ? rows.Where(row => IsVisible(context, visible, row)) : rows;

    public static IEnumerable<Grant> Grants(Credential caller)
    {
        if (caller.UserId is not { } userId)
        {
            return caller.Record["permission_grants"] is JsonArray grants
                ? grants.OfType<JsonObject>().Select(grant => new Grant(grant.Text("permission_set") ?? "", grant.Number("project_id"), Categories(grant)))
                : [];
        }

        HashSet<long> groups = [.. GroupIds(caller.Account, userId)];
        return caller.Account[TableNames.GroupPermissions].Active
            .Where(row => groups.Contains(row.Number("group_id") ?? 0))
            .Select(row => new Grant(row.Text("permission_set") ?? "", row.Flag("all_projects") ? null : row.Number("project_id"), Categories(row)));
    }

    public static IEnumerable<long> GroupIds(AccountState account, long userId)
        => account[TableNames.Users].Find(userId)?["group_ids"] is JsonArray ids ? ids.Select(id => id.AsLong() ?? 0) : [];

    private static string[] Categories(JsonObject grant)
        => grant["writable_environment_categories"] is JsonArray categories ? [.. categories.Select(category => category.AsText()).OfType<string>()] : [];

    private static IEnumerable<Grant> Allowing(RequestContext context, bool isRead)
    {
        // Starting and stopping runs is a thing of its own, wherever the path lies.
        string path = context.Operation.Path;
        bool isRun = path.EndsWith("/run/", StringComparison.Ordinal) || path.EndsWith("/rerun/", StringComparison.Ordinal);
        string wanted = isRun ? "Runs" : context.Operation.Tag;
        return Grants(context.Caller).Where(grant => isRead ? PermissionSets.CanRead(grant.PermissionSet, wanted) : PermissionSets.CanWrite(grant.PermissionSet, wanted));
    }

    private static HashSet<long>? VisibleProjects(RequestContext context)
    {
        if (IsUnlimited(context))
        {
            return null;
        }

        HashSet<long> projects = [];
        foreach (Grant grant in Allowing(context, isRead: true))
        {
            if (grant.ProjectId is not { } project)
            {
                return null;
            }

            projects.Add(project);
        }

        return projects;
    }

    private static bool IsVisible(RequestContext context, HashSet<long> visible, JsonObject record)
        => RecordOwner.ProjectOf(context, record) is not { } project || visible.Contains(project);

    // Licences that only read, and what everybody may see, are not a matter of grants.
    private static bool IsUnlimited(RequestContext context)
        => context.Caller.Kind == TokenKind.Scim || (License(context) is { } license && license != "developer")
        || IsOwn(context, context.Caller.UserId) || Open.Contains(context.Operation.Tag);

    private static string? License(RequestContext context)
        => context.Caller.UserId is { } userId ? context.Account.License(userId)?.Text("license_type") : null;

    private static bool IsRead(RequestContext context) => context.Request.Method is "GET" or "HEAD";

    private static bool IsOwn(RequestContext context, long? userId)
        => userId is not null && context.Operation.Path.Contains("/users/{", StringComparison.Ordinal)
        && (context.Values.GetValueOrDefault("user_id") ?? context.Values.GetValueOrDefault("id")) == userId.Value.ToString(CultureInfo.InvariantCulture);

    private static void Demand(bool isAllowed)
    {
        if (!isAllowed)
        {
            throw ApiProblem.Forbidden();
        }
    }
}
