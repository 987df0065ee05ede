using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>Whether a caller may carry out an operation.</summary>
internal static class Permissions
{
    // Everybody may look at the account and at himself.
    private static readonly string[] Open = ["Accounts", "Adapter Schema", ""];

    public static void Check(RequestContext context)
    {
        string tag = context.Operation.Tag;
        bool isRead = context.Request.Method is "GET" or "HEAD";
        if (context.Caller.Kind == TokenKind.Scim)
        {
            Demand(tag == "SCIM");
            return;
        }

        if (context.Caller.UserId is { } userId && context.Account.License(userId)?.Text("license_type") is { } license && license != "developer")
        {
            Demand(isRead || IsOwn(context, userId) || (license == "it" && tag is "Users" or "Groups" or "Permissions" or "Licenses" or "License Maps" or "Invites"));
            return;
        }

        if (isRead && Open.Contains(tag))
        {
            return;
        }

        long? project = ProjectOf(context);

        // Starting and stopping runs is a thing of its own, wherever the path lies.
        bool isRun = context.Operation.Path.Contains("/run/", StringComparison.Ordinal) || context.Operation.Path.Contains("/rerun/", StringComparison.Ordinal);
        string wanted = isRun && !isRead ? "Runs" : tag;
        Demand(IsOwn(context, context.Caller.UserId) || Grants(context.Caller).Any(grant
            => (grant.ProjectId is null || project is null || grant.ProjectId == project)
            && (isRead ? PermissionSets.CanRead(grant.PermissionSet, wanted) : PermissionSets.CanWrite(grant.PermissionSet, wanted))));
    }

    public static IEnumerable<Grant> Grants(Credential caller)
    {
        if (caller.UserId is not { } userId)
        {
            return caller.Record["permission_grants"] is JsonArray grants
                ? grants.OfType<JsonObject>().Select(grant => new Grant(grant.Text("permission_set") ?? "", grant.Number("project_id")))
                : [];
        }

        HashSet<long> groups = [.. GroupIds(caller.Account, userId)];
        return caller.Account[TableNames.GroupPermissions].Active
            .Where(row => groups.Contains(row.Number("group_id") ?? 0))
            .Select(row => new Grant(row.Text("permission_set") ?? "", row.Flag("all_projects") ? null : row.Number("project_id")));
    }

    public static IEnumerable<long> GroupIds(AccountState account, long userId)
        => account[TableNames.Users].Find(userId)?["group_ids"] is JsonArray ids ? ids.Select(id => id.AsLong() ?? 0) : [];

    private static bool IsOwn(RequestContext context, long? userId)
        => userId is not null && context.Operation.Path.Contains("/users/{", StringComparison.Ordinal)
        && (context.Values.GetValueOrDefault("user_id") ?? context.Values.GetValueOrDefault("id")) == userId.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static long? ProjectOf(RequestContext context)
    {
        string? Id(string name) => context.Values.GetValueOrDefault(name);
        string path = context.Operation.Path;
        if (Id("project_id") is { } project)
        {
            return long.TryParse(project, out long id) ? id : null;
        }

        if (path.Contains("/projects/{id}", StringComparison.Ordinal))
        {
            return long.TryParse(Id("id"), out long id) ? id : null;
        }

        string? job = Id("job_id") ?? (path.Contains("/jobs/{id}", StringComparison.Ordinal) ? Id("id") : null);
        if (job is not null)
        {
            return context.Account[TableNames.Jobs].Find(job)?.Number("project_id");
        }

        string? run = Id("run_id") ?? (path.Contains("/runs/{id}", StringComparison.Ordinal) ? Id("id") : null);
        return long.TryParse(run, out long runId) ? context.Account.Runs.Find(runId)?.ProjectId : null;
    }

    private static void Demand(bool isAllowed)
    {
        if (!isAllowed)
        {
            throw ApiProblem.Forbidden();
        }
    }
}
