namespace DbtCloud.Http;

/// <summary>What the typed operations stand on: one account's pipeline, seen from above.</summary>
internal abstract class DbtCloudTransport
{
    /// <summary>The account that every request of this transport belongs to.</summary>
    public abstract DbtAccount Account { get; }

    /// <summary>
    /// Sends a request with a path relative to the access URL and returns the successful answer as soon as its headers are read.
    /// Everything else leaves as a <see cref="DbtCloudException"/>, or as the caller's own cancellation.
    /// </summary>
    public abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken);
}
