using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DbtCloud.Emulator.Http;

/// <summary>A bare Kestrel: no host, no container, no middleware, since a start must cost next to nothing.</summary>
internal sealed class KestrelListener : IAsyncDisposable
{
    // Long enough that our own answer to an overlong path is given, not Kestrel's empty one.
    private const int MaximumRequestLine = 1024 * 1024;

    private readonly IServer _server;
    private readonly IAsyncDisposable? _owner;

    private KestrelListener(IServer server, IAsyncDisposable? owner, Uri url)
    {
        _server = server;
        _owner = owner;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<KestrelListener> StartAsync(IPEndPoint endPoint, X509Certificate2? certificate, IHttpApplication<IFeatureCollection> application, CancellationToken cancellationToken)
    {
        (IServer server, IAsyncDisposable? owner) = certificate is null ? (Plain(endPoint), null) : Secured(endPoint, certificate);
        await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        string address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new KestrelListener(server, owner, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        // Kept connections are closed at once: nobody waits for an emulator to go.
        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(100));
        await _server.StopAsync(now.Token).ConfigureAwait(false);
        _server.Dispose();
        if (_owner is not null)
        {
            await _owner.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static KestrelServer Plain(IPEndPoint endPoint)
    {
        KestrelServerOptions options = new();
        Limit(options);
        options.Listen(endPoint);
        return new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    /// <summary>TLS needs services that only a host has; it costs its start some milliseconds and is built for nobody else.</summary>
    private static (IServer Server, IAsyncDisposable Owner) Secured(IPEndPoint endPoint, X509Certificate2 certificate)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options =>
        {
            Limit(options);
            options.Listen(endPoint, listen => listen.UseHttps(certificate));
        });
        WebApplication owner = builder.Build();
        return (owner.Services.GetRequiredService<IServer>(), owner);
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.AllowSynchronousIO = false;
        options.Limits.MaxRequestLineSize = MaximumRequestLine;
        options.Limits.MaxRequestBufferSize = 2 * MaximumRequestLine;
        options.Limits.MaxRequestHeadersTotalSize = MaximumRequestLine;
        options.Limits.MaxRequestBodySize = null;
    }
}
