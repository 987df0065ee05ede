using System.Globalization;
using DbtCloud.EndToEnd.Harness;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace DbtCloud.EndToEnd.Harness;

/// <summary>
/// The package, packed once a run into a feed of its own, and a folder in which strangers' projects find it: their own
/// package folder first, so that no run sees another's package, then the folder of this build, so that nothing that
/// is already here is downloaded again.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    // Higher than any version on a public registry, and another one every run.
    public string Version { get; } = "99.0." + DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public string Root { get; } = Directory.CreateTempSubdirectory("dbtcloud-e2e-").FullName;

    public string PackageFile => Path.Combine(Root, "feed", $"DbtCloud.Client.{Version}.nupkg");

    public string AspNetCorePackageFile => Path.Combine(Root, "feed", $"DbtCloud.Client.AspNetCore.{Version}.nupkg");

    public string SymbolsFile => Path.Combine(Root, "feed", $"DbtCloud.Client.{Version}.snupkg");

    public string PackagesFolder => Path.Combine(Root, "packages");

    public async ValueTask InitializeAsync()
    {
        string feed = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        await File.WriteAllTextAsync(Path.Combine(Root, "NuGet.Config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{PackagesFolder}" />
              </config>
              <fallbackPackageFolders>
                <add key="this build's" value="{BuildFacts.PackageFolder}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="under test" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        foreach (string stop in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            // Whatever lies above the temporary folder of this machine is not the stranger's.
            await File.WriteAllTextAsync(Path.Combine(Root, stop), "<Project />");
        }

        foreach (string project in (string[])["DbtCloud.Client", "DbtCloud.Client.AspNetCore"])
        {
            CommandResult packed = await DotNet.RunAsync(
                BuildFacts.RepositoryRoot,
                $"pack src/{project}/{project}.csproj --no-restore -c {BuildFacts.Configuration} -p:PackageVersion={Version} -o \"{feed}\" --nologo -v q",
                AsThisBuild());
            packed.ShouldSucceed();
        }
    }

    // Another answer to "is this CI?" than the build of these tests had would compile everything again.
    private static (string Name, string Value)[] AsThisBuild() =>
        Environment.GetEnvironmentVariable("CI") is { } ci ? [("CI", ci)] : [];

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
