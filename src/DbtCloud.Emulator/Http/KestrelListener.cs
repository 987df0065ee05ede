using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DbtCloud.Emulator.Http;

/// <summary>A bare Kestrel: no host, no container, no middleware, since a start must cost next to nothing.</summary>
internal sealed class KestrelListener : IAsyncDisposable
{
    // Long enough that our own answer to an overlong path is given, not Kestrel's empty one.
    private const int MaximumRequestLine = 1024 * 1024;

    private readonly KestrelServer _server;

    private KestrelListener(KestrelServer server, Uri url)
    {
        _server = server;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<KestrelListener> StartAsync(IPEndPoint endPoint, IHttpApplication<IFeatureCollection> application, CancellationToken cancellationToken)
    {
        KestrelServerOptions options = new() { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestLineSize = MaximumRequestLine;
        options.Limits.MaxRequestBufferSize = 2 * MaximumRequestLine;
        options.Limits.MaxRequestHeadersTotalSize = MaximumRequestLine;
        options.Limits.MaxRequestBodySize = null;
        options.Listen(endPoint);
        KestrelServer server = new(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        string address = server.Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.First();
        return new KestrelListener(server, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        // Kept connections are closed at once: nobody waits for an emulator to go.
        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(100));
        await _server.StopAsync(now.Token).ConfigureAwait(false);
        _server.Dispose();
    }
}
