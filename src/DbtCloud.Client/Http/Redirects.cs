namespace DbtCloud.Http;

/// <summary>Where an answer sends a request on to.</summary>
internal static class Redirects
{
    /// <summary>Gives the absolute address; null where the answer is no redirect, or one to nowhere.</summary>
    public static Uri? TargetOf(HttpRequestMessage request, HttpResponseMessage response)
        => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location
            ? new Uri(request.RequestUri!, location)
            : null;
}
