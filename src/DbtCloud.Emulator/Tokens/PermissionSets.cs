namespace DbtCloud.Emulator.Tokens;

/// <summary>
/// What each permission set may read and write, by the published groups of operations, after the documentation's table of permissions.
/// Starting, cancelling and retrying runs is writing runs.
/// </summary>
internal static class PermissionSets
{
    /// <summary>The group of operations that a SCIM token opens.</summary>
    public const string Scim = "SCIM Endpoints";

    private static readonly string[] Code = ["Projects", "Projects Managed Repositories", "Repositories", "Environments", "Environment Variables", "Profiles"];

    private static readonly string[] Warehouse = ["Connections", "Adapters", "Credentials", "Extended Attributes", "Semantic Layer Credentials", "Semantic Layer Configurations"];

    private static readonly string[] Work = ["Jobs", "Runs"];

    private static readonly string[] Project = [.. Code, .. Warehouse, .. Work, "Lineage Integrations", "Favorite Assets", "Adapter Schema", "Notifications"];

    private static readonly string[] Deployment = ["Projects", "Environments", "Environment Variables", "Jobs", "Runs", "Favorite Assets", "Adapter Schema"];

    private static readonly string[] People = ["Users", "Groups", "Invites", "Licenses", "License Maps", "Permissions"];

    private static readonly string[] Security = ["IP Restriction Endpoints", "Audit Logs", "Service Tokens", "OAuth Configurations", "Private Endpoints", Scim];

    private static readonly Dictionary<string, Rights> Known = new(StringComparer.Ordinal)
    {
        ["owner"] = Rights.Everything,
        ["account_admin"] = Rights.Everything,
        ["account_viewer"] = new(null, []),
        ["admin"] = new([.. Project, .. People, "Webhooks"], [.. Project, "Webhooks"]),
        ["analyst"] = new(Project, ["Favorite Assets"]),
        ["analyst_read"] = new(Deployment, []),
        ["billing_admin"] = new(["Licenses"], ["Accounts", "Licenses"]),
        ["cost_insights_admin"] = new(["Projects", "Environments", "Connections"], []),
        ["cost_insights_viewer"] = new(["Projects", "Environments"], []),
        ["cost_management_admin"] = new(["Projects", "Environments", "Connections"], []),
        ["cost_management_viewer"] = new(["Projects", "Environments"], []),
        ["database_admin"] = new(Project, [.. Warehouse, "Profiles"]),
        ["developer"] = new(Project, ["Runs", "Environment Variables", "Credentials", "Favorite Assets"]),
        ["fusion_admin"] = new(Project, ["Environments", "Jobs", "Runs"]),
        ["git_admin"] = new(Project, ["Repositories", "Projects Managed Repositories", "Projects"]),
        ["job_admin"] = new([.. Project, "Webhooks"], [.. Work, "Environments", "Environment Variables", "Notifications", "Webhooks"]),
        ["job_creator"] = new(Deployment, Work),
        ["job_runner"] = new(Deployment, ["Runs"]),
        ["job_viewer"] = new(Deployment, []),
        ["manage_marketplace_apps"] = new([], []),
        ["member"] = new([.. Project, "Users", "Groups"], []),
        ["metadata_only"] = new([], []),
        ["notification_manager"] = new(["Projects", "Environments", "Jobs", "Notifications"], ["Notifications"]),
        ["project_creator"] = new([.. Project, "Users", "Groups"], ["Projects", "Connections", "Repositories", "Projects Managed Repositories"]),
        ["readonly"] = new(Project, []),
        ["scim_only"] = new([Scim], [Scim]),
        ["security_admin"] = new([.. Security, .. People], [.. Security, .. People]),
        ["semantic_layer_only"] = new([], []),
        ["stakeholder"] = new(Project, []),
        ["team_admin"] = new([.. Project, .. People], [.. People, "Projects"]),
        ["webhooks_only"] = new(["Webhooks"], ["Webhooks"]),
    };

    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>All groups of operations that any of them names.</summary>
    public static IEnumerable<string> Groups => Known.Values.SelectMany(rights => (rights.Reads ?? []).Concat(rights.Writes ?? [])).Distinct();

    public static bool CanRead(string permissionSet, string tag) => Known.TryGetValue(permissionSet, out Rights? rights) && rights.CanRead(tag);

    public static bool CanWrite(string permissionSet, string tag) => Known.TryGetValue(permissionSet, out Rights? rights) && rights.CanWrite(tag);

    /// <summary>The groups of operations that may be read, and written; null for all.</summary>
    private sealed record Rights(string[]? Reads, string[]? Writes)
    {
        public static Rights Everything { get; } = new(null, null);

        public bool CanRead(string tag) => Reads is null || Reads.Contains(tag) || CanWrite(tag);

        public bool CanWrite(string tag) => Writes is null || Writes.Contains(tag);
    }
}
