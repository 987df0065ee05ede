namespace DbtCloud.Http;

/// <summary>The handler that talks to the network: no redirects, no cookies, connections that follow DNS.</summary>
internal static class PrimaryHandler
{
    private static readonly Lazy<HttpMessageHandler> ProcessWide = new(static () => new AccountHandler(Create()));

    /// <summary>Gets the one that all clients made by hand share, so that they need not be disposed and use up no sockets.</summary>
    public static HttpMessageHandler Shared => ProcessWide.Value;

    public static HttpMessageHandler Create()
#if NET
        => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ConnectTimeout = TimeSpan.FromSeconds(15),
        };
#else
        => new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
#endif

    /// <summary>A handler of the user's follows no redirects either: it would take the token along, or lose it.</summary>
    public static void TurnRedirectsOff(HttpMessageHandler handler)
    {
        switch (handler)
        {
#if NET
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
#endif
            case HttpClientHandler client:
                client.AllowAutoRedirect = false;
                break;
            case DelegatingHandler { InnerHandler: { } inner }:
                TurnRedirectsOff(inner);
                break;
        }
    }
}
