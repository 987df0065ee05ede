using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace DbtCloud.Emulator.Http;

/// <summary>Translates between Kestrel's features and the pipeline.</summary>
internal sealed class KestrelApplication(RequestPipeline pipeline, DbtCloudEmulatorOptions options, long? accountId) : IHttpApplication<IFeatureCollection>
{
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        IHttpRequestFeature http = context.GetRequiredFeature<IHttpRequestFeature>();
        IHttpRequestLifetimeFeature lifetime = context.GetRequiredFeature<IHttpRequestLifetimeFeature>();
        (ReadOnlyMemory<byte> body, bool tooLarge) = await ReadBodyAsync(context, http, lifetime.RequestAborted).ConfigureAwait(false);
        string target = http.RawTarget;
        if (Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            // The form that a proxy gets.
            target = absolute.PathAndQuery;
        }

        int mark = target.IndexOf('?', StringComparison.Ordinal);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> header in http.Headers)
        {
            headers[header.Key] = header.Value.ToString();
        }

        EmulatorRequest request = new()
        {
            Method = http.Method.ToUpperInvariant(),
            Scheme = http.Scheme,
            RawPath = mark < 0 ? target : target[..mark],
            RawQuery = mark < 0 ? "" : target[(mark + 1)..],
            Host = headers.GetValueOrDefault("Host", ""),
            Headers = headers,
            Body = body,
            BodyTooLarge = tooLarge,
            RemoteAddress = context.Get<IHttpConnectionFeature>()?.RemoteIpAddress ?? IPAddress.Loopback,
            ListenerAccountId = accountId,
        };
        EmulatorResponse response = await pipeline.SendAsync(request, lifetime.RequestAborted).ConfigureAwait(false);
        await WriteAsync(context, response, request.Method == "HEAD", lifetime).ConfigureAwait(false);
    }

    private static async Task WriteAsync(IFeatureCollection context, EmulatorResponse response, bool isHead, IHttpRequestLifetimeFeature lifetime)
    {
        if (response.Delivery == Delivery.Reset)
        {
            Reset(context, lifetime);
            return;
        }

        IHttpResponseFeature http = context.GetRequiredFeature<IHttpResponseFeature>();
        http.StatusCode = response.Status;
        if (response.ContentType is not null)
        {
            http.Headers.ContentType = response.ContentType;
        }

        foreach ((string name, string value) in response.Headers)
        {
            http.Headers[name] = value;
        }

        if (response.Status is not (204 or 304))
        {
            http.Headers.ContentLength = response.Content.Length;
        }

        IHttpResponseBodyFeature body = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        await body.StartAsync(lifetime.RequestAborted).ConfigureAwait(false);
        if (!isHead && response.Content.Length > 0)
        {
            long count = response.Delivery == Delivery.Truncated ? response.KeepBytes : response.Content.Length;
            await response.Content.WriteAsync(body.Stream, 0, count, lifetime.RequestAborted).ConfigureAwait(false);
            await body.Stream.FlushAsync(lifetime.RequestAborted).ConfigureAwait(false);
        }

        if (response.Delivery == Delivery.Truncated)
        {
            // What was written must be out before the connection ends.
            await Task.Delay(20, CancellationToken.None).ConfigureAwait(false);
            lifetime.Abort();
            return;
        }

        await body.CompleteAsync().ConfigureAwait(false);
    }

    private static void Reset(IFeatureCollection context, IHttpRequestLifetimeFeature lifetime)
    {
        // Without lingering the close is a RST, as from a balancer that lost its backend.
        context.Get<IConnectionSocketFeature>()?.Socket.LingerState = new System.Net.Sockets.LingerOption(true, 0);
        lifetime.Abort();
    }

    private async Task<(ReadOnlyMemory<byte> Body, bool TooLarge)> ReadBodyAsync(IFeatureCollection context, IHttpRequestFeature http, CancellationToken cancellationToken)
    {
        if (context.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            return (ReadOnlyMemory<byte>.Empty, false);
        }

        ArrayBufferWriter<byte> buffer = new();
        bool tooLarge = false;
        PipeReader reader = PipeReader.Create(http.Body);
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            foreach (ReadOnlyMemory<byte> part in read.Buffer)
            {
                tooLarge |= buffer.WrittenCount + part.Length > options.MaximumBodyBytes;
                if (!tooLarge)
                {
                    buffer.Write(part.Span);
                }
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return (buffer.WrittenMemory, tooLarge);
            }
        }
    }
}
