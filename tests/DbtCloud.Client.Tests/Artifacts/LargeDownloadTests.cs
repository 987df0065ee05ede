using DbtCloud.Support;

namespace DbtCloud.Artifacts;

[Collection(nameof(MemoryTests))]
public sealed class LargeDownloadTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dbtcloud-download-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Two_hundred_megabytes_need_less_than_48_MiB_of_managed_memory()
    {
        const int Pieces = 3200;
        byte[] piece = new byte[64 * 1024];
        await using HttpServer server = await HttpServer.StartAsync(async (context, _) =>
        {
            context.Response.ContentLength = (long)Pieces * piece.Length;
            for (int index = 0; index < Pieces; index++)
            {
                await context.Response.Body.WriteAsync(piece);
            }
        });
        DbtCloudClient client = Clients.Register(server.Url);
        string destination = Path.Combine(folder.FullName, "manifest.json");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(
            7, "manifest.json", destination, new ArtifactDownloadOptions { Progress = new Told(() => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before)) }, TestContext.Current.CancellationToken);

        Assert.Equal((long)Pieces * piece.Length, download.Length);
        Assert.Equal(download.Length, new FileInfo(destination).Length);
        Assert.True(most < 48 * 1024 * 1024, $"{most} bytes were in use.");
    }

    private sealed class Told(Action tell) : IProgress<long>
    {
        public void Report(long value) => tell();
    }
}
