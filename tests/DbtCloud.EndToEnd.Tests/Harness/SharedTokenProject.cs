namespace DbtCloud.EndToEnd.Harness;

/// <summary>A project with one violation of DBTC1001, restored once for all tests of a class.</summary>
public sealed class SharedTokenProject(PackageFeed feed) : IAsyncLifetime
{
    internal static string Text { get; } = StrangersProject.Program("SharedConfigurationKey.cs");

    internal StrangersProject Project { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Project = StrangersProject.Create(
            feed,
            "SharedToken",
            StrangersProject.Reference("DbtCloud.Client", feed.Version) + StrangersProject.Reference("Microsoft.Extensions.Hosting"),
            ("Program.cs", Text));
        await Project.RestoreAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
