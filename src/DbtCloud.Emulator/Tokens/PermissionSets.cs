namespace DbtCloud.Emulator.Tokens;

/// <summary>What each permission set may do, by the published groups of operations. Coarser than the live service, and never wider than its documentation.</summary>
internal static class PermissionSets
{
    private static readonly string[] Projects =
    [
        "Projects", "Projects Managed Repositories", "Environments", "Environment Variables", "Jobs", "Runs", "Repositories", "Connections", "Adapters",
        "Credentials", "Extended Attributes", "Profiles", "Lineage Integrations", "Favorite Assets", "Semantic Layer Credentials", "Adapter Schema",
    ];

    private static readonly string[] People = ["Users", "Groups", "Invites", "Licenses", "License Maps", "Permissions"];

    private static readonly string[] Security = ["IP Restriction", "Audit Logs", "Service Tokens", "OAuth Configurations", "Private Endpoints", "SCIM"];

    private static readonly Dictionary<string, string[]> Writable = new(StringComparer.Ordinal)
    {
        ["admin"] = [.. Projects, "Notifications", "Webhooks"],
        ["project_creator"] = ["Projects", "Connections", "Repositories", "Projects Managed Repositories"],
        ["job_admin"] = ["Jobs", "Runs", "Environments", "Environment Variables", "Notifications", "Webhooks"],
        ["job_creator"] = ["Jobs", "Runs"],
        ["job_runner"] = ["Runs"],
        ["developer"] = ["Runs", "Environment Variables", "Credentials", "Favorite Assets"],
        ["database_admin"] = ["Connections", "Credentials", "Adapters", "Extended Attributes", "Profiles"],
        ["git_admin"] = ["Repositories", "Projects Managed Repositories", "Projects"],
        ["team_admin"] = [.. People, "Projects"],
        ["security_admin"] = [.. Security, .. People],
        ["billing_admin"] = ["Accounts", "Licenses"],
        ["notification_manager"] = ["Notifications"],
        ["webhooks_only"] = ["Webhooks"],
        ["scim_only"] = ["SCIM"],
    };

    // These sets open other services, or one group of operations, and nothing else here.
    private static readonly Dictionary<string, string[]> ReadableOnly = new(StringComparer.Ordinal)
    {
        ["metadata_only"] = [],
        ["semantic_layer_only"] = [],
        ["webhooks_only"] = ["Webhooks"],
        ["scim_only"] = ["SCIM"],
        ["billing_admin"] = ["Accounts", "Licenses"],
    };

    public static bool CanRead(string permissionSet, string tag)
        => IsAll(permissionSet) || permissionSet == "account_viewer"
        || (ReadableOnly.TryGetValue(permissionSet, out string[]? only) ? only.Contains(tag) : !Security.Contains(tag) || CanWrite(permissionSet, tag));

    public static bool CanWrite(string permissionSet, string tag)
        => IsAll(permissionSet) || (Writable.TryGetValue(permissionSet, out string[]? tags) && tags.Contains(tag));

    private static bool IsAll(string permissionSet) => permissionSet is "owner" or "account_admin";
}
