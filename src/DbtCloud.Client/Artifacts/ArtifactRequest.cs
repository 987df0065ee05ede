using System.Net.Http.Headers;
using DbtCloud.Http;

namespace DbtCloud.Artifacts;

/// <summary>Asks for one artifact, from its beginning or from a byte on.</summary>
internal sealed class ArtifactRequest(DbtCloudTransport transport, DbtCloudOperation operation, string path)
{
    public DbtAccount Account => transport.Account;

    public string Endpoint { get; } = $"{operation.Method} /{path.Split('?')[0]}";

    public Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken)
        => transport.SendAsync(Create(), operation, cancellationToken);

    public Task<HttpResponseMessage> SendAsync(long from, ArtifactVersion? version, CancellationToken cancellationToken)
    {
        HttpRequestMessage request = Create();
        request.Headers.Range = new RangeHeaderValue(from, null);
        version?.Require(request);
        return transport.SendAsync(request, operation, cancellationToken);
    }

    private HttpRequestMessage Create()
    {
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(path, UriKind.Relative));

        // Counted in bytes, so as they are: what a server compresses on the way has no ranges and no length.
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        return request;
    }
}
