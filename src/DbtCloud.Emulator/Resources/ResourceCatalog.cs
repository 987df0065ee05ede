using DbtCloud.Emulator.Resources.Accounts;
using DbtCloud.Emulator.Resources.Environments;
using DbtCloud.Emulator.Resources.Jobs;
using DbtCloud.Emulator.Resources.Projects;
using DbtCloud.Emulator.Resources.Runs;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources;

/// <summary>All resources, each registering what it answers.</summary>
internal static class ResourceCatalog
{
    public static RouteTable Routes(World world)
    {
        HandlerTable handlers = new();
        AccountResource.Register(handlers);
        ProjectResource.Register(handlers);
        EnvironmentResource.Register(handlers);
        JobResource.Register(handlers);
        JobActions.Register(handlers);
        RunResource.Register(handlers);
        RunArtifactActions.Register(handlers);
        return handlers.Build();
    }
}
