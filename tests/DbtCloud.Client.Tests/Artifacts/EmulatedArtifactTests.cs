using DbtCloud.Emulator;
using DbtCloud.Models;

namespace DbtCloud.Artifacts;

public sealed class EmulatedArtifactTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dbtcloud-download-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_artifact_of_a_run_can_be_downloaded_and_the_typed_ones_read()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: Token);
        (DbtCloudClient client, RunId run) = RunOf(emulator, static job => job.GenerateDocs = true);

        await foreach (string path in client.Runs.ListArtifactsAsync(run, Token))
        {
            ArtifactDownload download = await client.Runs.DownloadArtifactAsync(run, path, Path.Combine(folder.FullName, path), cancellationToken: Token);
            Assert.Equal(download.Length, new FileInfo(download.Path).Length);
        }

        List<ManifestNode> nodes = await client.Runs.ReadManifest(run).AllAsync();
        List<RunResult> results = await client.Runs.ReadRunResults(run).AllAsync();
        List<CatalogTable> tables = await client.Runs.ReadCatalog(run).AllAsync();
        Assert.Contains(nodes, static node => node.ResourceType == "model");
        Assert.NotEmpty(results);
        Assert.Subset(nodes.Select(static node => node.UniqueId!).ToHashSet(), results.Select(static result => result.UniqueId!).ToHashSet());
        Assert.NotEmpty(tables);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "manifest.json")));
    }

    [Fact]
    public async Task A_large_manifest_arrives_whole_although_the_connection_breaks_twice()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: Token);
        (DbtCloudClient client, RunId run) = RunOf(emulator, static job => job.ManifestBytes = 20_000_000);
        string whole = Path.Combine(folder.FullName, "whole.json");
        string resumed = Path.Combine(folder.FullName, "resumed.json");
        await client.Runs.DownloadArtifactAsync(run, "manifest.json", whole, cancellationToken: Token);
        emulator.Faults.Add(Fault.Truncate(5_000_000) with { PathContains = "manifest.json", Times = 2 });

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(run, "manifest.json", resumed, cancellationToken: Token);

        Assert.Equal(2, download.Resumptions);
        Assert.Equal(await File.ReadAllBytesAsync(whole, Token), await File.ReadAllBytesAsync(resumed, Token));
    }

    private static (DbtCloudClient Client, RunId Run) RunOf(DbtCloudEmulator emulator, Action<EmulatedJobOptions> configure)
    {
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly", configure);
        long run = account.AddPastRun(job.Id);
        return (new DbtCloudClient(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken)), run);
    }
}
