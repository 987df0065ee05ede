namespace DbtCloud.Credentials;

/// <summary>A source that knows when its token may have changed, so that nobody has to wait for a 401 to find out.</summary>
internal interface IWatchedSource
{
    /// <summary>Gets a number that is another one once the token may have changed. It is asked for before each request and must be cheap.</summary>
    long Version { get; }
}
