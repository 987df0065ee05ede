using DbtCloud.Support;
using Microsoft.AspNetCore.Http;

namespace DbtCloud.Artifacts;

public sealed class DownloadTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dbtcloud-download-");

    private string Destination => Path.Combine(folder.FullName, "target", "manifest.json");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_artifact_is_downloaded_byte_for_byte()
    {
        byte[] content = Bytes(300_000);
        await using HttpServer server = await HttpServer.StartAsync((context, _) => context.Response.Body.WriteAsync(content).AsTask());
        DbtCloudClient client = Clients.Register(server.Url);

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(7, "compiled/shop/a b.sql", Destination, cancellationToken: Token);

        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
        Assert.Equal((Destination, 300_000L, 0), (download.Path, download.Length, download.Resumptions));
        Assert.EndsWith("/runs/7/artifacts/compiled/shop/a%20b.sql", server.Received[0].Target, StringComparison.Ordinal);
        Assert.Equal([Destination], Files());
    }

    [Fact]
    public async Task A_step_can_be_named()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        DbtCloudClient client = Clients.Register(server.Url);

        await client.Runs.DownloadArtifactAsync(7, "run_results.json", Destination, new ArtifactDownloadOptions { Step = 4 }, Token);

        Assert.EndsWith("/artifacts/run_results.json?step=4", server.Received[0].Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_broken_connection_is_gone_on_with_from_where_it_was(int breaks)
    {
        byte[] content = Bytes(2_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, number) => RangesAsync(context, content, "\"v1\"", number <= breaks ? 400_000 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token);

        Assert.Equal(breaks, download.Resumptions);
        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
        Assert.Equal([Destination], Files());
        Assert.StartsWith("bytes=", server.Received[1].Headers["Range"], StringComparison.Ordinal);
        Assert.Equal("\"v1\"", server.Received[1].Headers["If-Range"]);
    }

    [Fact]
    public async Task The_time_of_the_last_change_serves_where_there_is_no_tag()
    {
        byte[] content = Bytes(1_000_000);
        DateTimeOffset modified = new(2026, 3, 1, 4, 5, 6, TimeSpan.Zero);
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            context.Response.GetTypedHeaders().LastModified = modified;
            return RangesAsync(context, content, null, number == 1 ? 300_000 : int.MaxValue);
        });
        DbtCloudClient client = Clients.Register(server.Url);

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token);

        Assert.Equal(1, download.Resumptions);
        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
        Assert.Equal(modified.ToString("R"), server.Received[1].Headers["If-Range"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W/\"weak\"")]
    public async Task Without_a_version_to_compare_a_broken_download_is_an_error_and_leaves_nothing(string? tag)
    {
        byte[] content = Bytes(1_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, _) => RangesAsync(context, content, tag, 300_000));
        DbtCloudClient client = Clients.Register(server.Url);

        DbtCloudTransportException error = await Assert.ThrowsAnyAsync<DbtCloudTransportException>(
            () => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Contains("of 1000000", error.Message, StringComparison.Ordinal);
        Assert.Equal(client.Account, error.Account);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Without_a_version_the_last_bytes_are_asked_for_again_where_the_server_does_ranges(int breaks)
    {
        byte[] content = Bytes(2_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, number) => UnversionedRangesAsync(context, content, number <= breaks ? 400_000 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token);

        Assert.Equal(breaks, download.Resumptions);
        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
    }

    [Fact]
    public async Task Without_a_version_other_last_bytes_are_an_error_and_leave_nothing()
    {
        byte[] first = Bytes(1_000_000);
        byte[] second = [.. first.Select(static value => (byte)(value ^ 1))];
        await using HttpServer server = await HttpServer.StartAsync((context, number) => UnversionedRangesAsync(context, number == 1 ? first : second, number == 1 ? 400_000 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        DbtCloudTransportException error = await Assert.ThrowsAnyAsync<DbtCloudTransportException>(
            () => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Contains("not what it sends now", error.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_server_that_starts_again_instead_of_going_on_is_an_error_and_leaves_nothing()
    {
        byte[] content = Bytes(1_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            context.Request.Headers.Range = default;
            return RangesAsync(context, content, "\"v1\"", number == 1 ? 300_000 : int.MaxValue);
        });
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<DbtCloudTransportException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Two_halves_of_different_files_never_become_one()
    {
        byte[] content = Bytes(1_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, number) => RangesAsync(context, content, $"\"v{number}\"", number == 1 ? 300_000 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<DbtCloudTransportException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task An_answer_with_the_wrong_range_is_an_error()
    {
        byte[] content = Bytes(1_000_000);
        await using HttpServer server = await HttpServer.StartAsync(async (context, number) =>
        {
            if (number == 1)
            {
                await RangesAsync(context, content, "\"v1\"", 300_000);
                return;
            }

            context.Response.StatusCode = 206;
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.ContentRange = "bytes 0-9/1000000";
            await context.Response.Body.WriteAsync(content.AsMemory(0, 10));
        });
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<DbtCloudTransportException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_gone_on_with_too()
    {
        byte[] content = Bytes(1_000_000);
        await using HttpServer server = await HttpServer.StartAsync(async (context, number) =>
        {
            if (number == 1)
            {
                context.Response.Headers.ETag = "\"v1\"";
                context.Response.ContentLength = content.Length;
                await context.Response.Body.WriteAsync(content.AsMemory(0, 1000));
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
                return;
            }

            await RangesAsync(context, content, "\"v1\"", int.MaxValue);
        });
        DbtCloudClient client = Clients.Register(server.Url);

        ArtifactDownload download = await client.Runs.DownloadArtifactAsync(
            7, "manifest.json", Destination, new ArtifactDownloadOptions { IdleTimeout = TimeSpan.FromMilliseconds(200) }, Token);

        Assert.Equal(1, download.Resumptions);
        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
    }

    [Fact]
    public async Task An_artifact_that_does_not_exist_leaves_neither_file_nor_folder()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(404, HttpServer.ErrorBody(404, "Not found."));
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAsync<DbtCloudNotFoundException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public async Task A_cancelled_download_leaves_nothing_and_is_no_error_of_ours()
    {
        using CancellationTokenSource cancelled = CancellationTokenSource.CreateLinkedTokenSource(Token);
        byte[] content = Bytes(5_000_000);
        await using HttpServer server = await HttpServer.StartAsync((context, _) => RangesAsync(context, content, "\"v1\"", int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Runs.DownloadArtifactAsync(
            7, "manifest.json", Destination, new ArtifactDownloadOptions { Progress = new Told(_ => cancelled.Cancel()) }, cancelled.Token));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task An_existing_file_is_replaced_only_by_a_whole_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Destination)!);
        await File.WriteAllTextAsync(Destination, "old", Token);
        byte[] content = Bytes(1_000_000);
        bool broken = true;
        await using HttpServer server = await HttpServer.StartAsync((context, _) => RangesAsync(context, content, null, broken ? 300_000 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<DbtCloudTransportException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));
        string afterFailure = await File.ReadAllTextAsync(Destination, Token);
        broken = false;
        await client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token);

        Assert.Equal("old", afterFailure);
        Assert.Equal(content, await File.ReadAllBytesAsync(Destination, Token));
    }

    [Fact]
    public async Task A_file_that_may_not_be_replaced_costs_no_request()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Destination)!);
        await File.WriteAllTextAsync(Destination, "old", Token);
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAsync<IOException>(() => client.Runs.DownloadArtifactAsync(
            7, "manifest.json", Destination, new ArtifactDownloadOptions { Overwrite = false }, Token));

        Assert.Empty(server.Received);
        Assert.Equal("old", await File.ReadAllTextAsync(Destination, Token));
    }

    [Fact]
    public async Task The_token_goes_to_no_other_host()
    {
        await using HttpServer elsewhere = await HttpServer.AlwaysAsync(200);
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = new Uri(elsewhere.Url, "/bucket/manifest.json?X-Amz-Signature=abc").ToString();
            return Task.CompletedTask;
        });
        DbtCloudClient client = Clients.Register(server.Url);

        await Assert.ThrowsAnyAsync<DbtCloudException>(() => client.Runs.DownloadArtifactAsync(7, "manifest.json", Destination, cancellationToken: Token));

        Assert.DoesNotContain(elsewhere.Received, static request => request.Authorization is { Length: > 0 });
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_manifest_of_a_run_is_read_across_broken_connections()
    {
        byte[] content = System.Text.Encoding.UTF8.GetBytes(Texts.Manifest);
        await using HttpServer server = await HttpServer.StartAsync((context, number) => RangesAsync(context, content, "\"v1\"", number < 3 ? 700 : int.MaxValue));
        DbtCloudClient client = Clients.Register(server.Url);

        List<ManifestNode> nodes = await client.Runs.ReadManifest(7).AllAsync();

        Assert.Equal(4, nodes.Count);
        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task What_the_client_opens_can_be_read_again()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200, Texts.RunResults);
        RunResultsReader results = Clients.Register(server.Url).Runs.ReadRunResults(7);

        Assert.Empty(server.Received);
        Assert.Equal(3, (await results.AllAsync()).Count);
        Assert.Equal(3, (await results.AllAsync()).Count);
        Assert.Equal(2, server.Received.Count);
    }

    private static byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private static Task UnversionedRangesAsync(HttpContext context, byte[] content, int cutAfter)
    {
        context.Response.Headers.AcceptRanges = "bytes";
        context.Request.Headers.IfRange = default;
        return RangesAsync(context, content, null, cutAfter);
    }

    /// <summary>Answers as a file server does, and cuts the connection after so many bytes.</summary>
    private static async Task RangesAsync(HttpContext context, byte[] content, string? tag, int cutAfter)
    {
        int from = 0;
        if (tag is not null)
        {
            context.Response.Headers.ETag = tag;
        }

        string range = context.Request.Headers.Range.ToString();
        string condition = context.Request.Headers.IfRange.ToString();
        if (range.Length > 0 && (condition == tag || (tag is null && condition == context.Response.Headers.LastModified.ToString())))
        {
            from = int.Parse(range["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture);
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = $"bytes {from}-{content.Length - 1}/{content.Length}";
        }

        context.Response.ContentLength = content.Length - from;
        int length = Math.Min(content.Length - from, cutAfter);
        await context.Response.Body.WriteAsync(content.AsMemory(from, length));
        await context.Response.Body.FlushAsync();
        if (length < content.Length - from)
        {
            // Let what was written arrive: an abort throws away what is still in the socket.
            await Task.Delay(100);
            context.Abort();
        }
    }

    private string[] Files() => [.. folder.GetFiles("*", SearchOption.AllDirectories).Select(static file => file.FullName)];

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
