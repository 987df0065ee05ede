namespace DbtCloud.Artifacts;

[Collection(nameof(MemoryTests))]
public class LargeManifestTests
{
    [Fact]
    public async Task A_manifest_of_over_100_MB_is_read_with_a_few_megabytes_alive()
    {
        using GeneratedManifest manifest = new(nodes: 12_000, codeLength: 9_000);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;

        await foreach (ManifestNode node in new ManifestReader(manifest).WithCancellation(TestContext.Current.CancellationToken))
        {
            Assert.Equal($"m{count}", node.Name);
            if (++count % 1000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(12_000, count);
        Assert.True(manifest.Written > 100_000_000, $"The manifest had {manifest.Written} bytes only.");
        Assert.True(most < 8 * 1024 * 1024, $"{most} bytes were alive.");
    }
}
