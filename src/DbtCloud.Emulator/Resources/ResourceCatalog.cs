using DbtCloud.Emulator.Resources.Accounts;
using DbtCloud.Emulator.Resources.Audit;
using DbtCloud.Emulator.Resources.Connections;
using DbtCloud.Emulator.Resources.Credentials;
using DbtCloud.Emulator.Resources.Environments;
using DbtCloud.Emulator.Resources.Groups;
using DbtCloud.Emulator.Resources.Jobs;
using DbtCloud.Emulator.Resources.Lineage;
using DbtCloud.Emulator.Resources.Misc;
using DbtCloud.Emulator.Resources.Notifications;
using DbtCloud.Emulator.Resources.Projects;
using DbtCloud.Emulator.Resources.Repositories;
using DbtCloud.Emulator.Resources.Runs;
using DbtCloud.Emulator.Resources.Scim;
using DbtCloud.Emulator.Resources.Security;
using DbtCloud.Emulator.Resources.Tokens;
using DbtCloud.Emulator.Resources.Users;
using DbtCloud.Emulator.Resources.Variables;
using DbtCloud.Emulator.Resources.Webhooks;
using DbtCloud.Emulator.Routing;

namespace DbtCloud.Emulator.Resources;

/// <summary>All resources, each registering what it answers.</summary>
internal static class ResourceCatalog
{
    // The handlers hold no state: one table serves all emulators of the process.
    private static readonly Lazy<RouteTable> Table = new(Build);

    public static RouteTable Routes => Table.Value;

    /// <summary>Begins to build the routes, unless they are there.</summary>
    public static void Prepare()
    {
        if (!Table.IsValueCreated)
        {
            // Whoever needs the table waits for it through the Lazy, and sees its failure there.
            _ = Task.Run(static () => Table.Value);
        }
    }

    private static RouteTable Build()
    {
        HandlerTable handlers = new();
        AccountResource.Register(handlers);
        AuditResource.Register(handlers);
        ConnectionResource.Register(handlers);
        CredentialResource.Register(handlers);
        EnvironmentResource.Register(handlers);
        GroupResource.Register(handlers);
        JobResource.Register(handlers);
        JobActions.Register(handlers);
        LineageResource.Register(handlers);
        MiscResources.Register(handlers);
        NotificationResource.Register(handlers);
        ProjectResource.Register(handlers);
        ProjectParts.Register(handlers);
        RepositoryResource.Register(handlers);
        RunResource.Register(handlers);
        RunArtifactActions.Register(handlers);
        ScimUserResource.Register(handlers);
        ScimGroupResource.Register(handlers);
        ScimDescriptions.Register(handlers);
        IpRestrictionResource.Register(handlers);
        SecurityResources.Register(handlers);
        ServiceTokenResource.Register(handlers);
        PersonalTokenResource.Register(handlers);
        UserResource.Register(handlers);
        VariableResource.Register(handlers);
        WebhookResource.Register(handlers);
        return handlers.Build();
    }
}
