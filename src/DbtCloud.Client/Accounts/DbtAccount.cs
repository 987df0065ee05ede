namespace DbtCloud;

/// <summary>One dbt Cloud account: its id and its access URL.</summary>
public sealed class DbtAccount(long id, Uri accessUrl)
{
    /// <summary>Gets the numeric account id.</summary>
    public long Id { get; } = id;

    /// <summary>Gets the account's own access URL.</summary>
    public Uri AccessUrl { get; } = accessUrl;

    /// <summary>Gets the key it was registered under; null for a client made by hand.</summary>
    public string? Key { get; init; }
}
