using System.Net;

namespace DbtCloud.Emulator.Http;

/// <summary>Hands requests of an <see cref="HttpClient"/> to the pipeline without a socket.</summary>
internal sealed class InMemoryHandler(RequestPipeline pipeline, DbtCloudEmulatorOptions options) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("A request needs an address.");
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()))
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }

        EmulatorResponse response = await pipeline.SendAsync(
            new EmulatorRequest
            {
                Method = request.Method.Method.ToUpperInvariant(),
                RawPath = uri.AbsolutePath,
                RawQuery = uri.Query.TrimStart('?'),
                Host = request.Headers.Host ?? uri.Authority,
                Headers = headers,
                Body = body,
                BodyTooLarge = body.Length > options.MaximumBodyBytes,
                RemoteAddress = IPAddress.Loopback,
            },
            cancellationToken).ConfigureAwait(false);
        return response.Delivery == Delivery.Reset
            ? throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was reset.", new IOException("The connection was reset by the emulator."))
            : Message(request, response);
    }

    private static HttpResponseMessage Message(HttpRequestMessage request, EmulatorResponse response)
    {
        HttpResponseMessage message = new((HttpStatusCode)response.Status) { RequestMessage = request };
        long count = response.Delivery == Delivery.Truncated ? response.KeepBytes : response.Content.Length;
        message.Content = request.Method == HttpMethod.Head || response.Content.Length == 0
            ? new ByteArrayContent([])
            : new InMemoryContent(response.Content, count, response.Delivery == Delivery.Truncated);
        if (response.ContentType is not null)
        {
            message.Content.Headers.TryAddWithoutValidation("Content-Type", response.ContentType);
        }

        foreach ((string name, string value) in response.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}
