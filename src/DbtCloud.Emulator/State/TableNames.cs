namespace DbtCloud.Emulator.State;

/// <summary>The tables that more than one part of the emulator reads.</summary>
internal static class TableNames
{
    public const string AuditLogs = "audit-logs";
    public const string Connections = "connections";
    public const string Credentials = "credentials";
    public const string Environments = "environments";
    public const string EnvironmentVariables = "environment-variables";
    public const string ExtendedAttributes = "extended-attributes";
    public const string GroupPermissions = "group-permissions";
    public const string Groups = "groups";
    public const string Invites = "invites";
    public const string IpRules = "ip-restrictions";
    public const string IpRuleSets = "ip-restrictions-set";
    public const string Jobs = "jobs";
    public const string Licenses = "permissions";
    public const string Notifications = "notifications";
    public const string PersonalTokens = "account-apikeys";
    public const string Profiles = "profiles";
    public const string ProjectConnections = "project-connections";
    public const string Projects = "projects";
    public const string Repositories = "repositories";
    public const string ServiceTokens = "service-tokens";
    public const string Users = "users";
    public const string WebhookSubscriptions = "webhook-subscriptions";
}
