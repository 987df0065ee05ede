using System.Net;
using System.Net.Sockets;

namespace DbtCloud.EndToEnd.Harness;

/// <summary>The program of <see cref="BadInputTests"/>, built once, and a server that counts who comes.</summary>
public sealed class BadInputProject(PackageFeed feed) : IAsyncLifetime
{
    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private StrangersProject project = null!;

    internal int Connections { get; private set; }

    public async ValueTask InitializeAsync()
    {
        server.Start();
        project = StrangersProject.Create(
            feed,
            "BadInput",
            StrangersProject.Reference("DbtCloud.Client", feed.Version) + StrangersProject.Reference("Microsoft.Extensions.Hosting"),
            ("Program.cs", StrangersProject.Program("BadInput.cs")));
        await project.RestoreAsync();
        (await project.BuildAsync()).ShouldSucceed().ShouldBeSilent();
    }

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<CommandResult> RunAsync(string input)
    {
        CommandResult run = await project.RunAsync(
            input,
            ("SERVER", $"http://{server.LocalEndpoint}"),
            ("SPICE_TOKEN", "spice-token-of-the-test"),
            ("ANOTHER_TOKEN", "another-token-of-the-test"));
        while (server.Pending())
        {
            using TcpClient visitor = await server.AcceptTcpClientAsync();
            Connections++;
        }

        return run;
    }
}
