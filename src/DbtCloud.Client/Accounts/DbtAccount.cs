using System.Globalization;

namespace DbtCloud;

/// <summary>One dbt Cloud account: its id and its access URL.</summary>
/// <param name="id">The numeric account id; on current cells it has 14 digits.</param>
/// <param name="accessUrl">The account's own access URL, for example <c>https://ab123.us1.dbt.com</c>.</param>
public sealed class DbtAccount(long id, Uri accessUrl) : IEquatable<DbtAccount>
{
    /// <summary>Gets the numeric account id.</summary>
    public long Id { get; } = id;

    /// <summary>Gets the account's own access URL.</summary>
    public Uri AccessUrl { get; } = accessUrl ?? throw new ArgumentNullException(nameof(accessUrl));

    /// <summary>Gets the key it was registered under; null for a client made by hand.</summary>
    public string? Key { get; init; }

    /// <summary>Gets the id as it stands in a path.</summary>
    internal string IdText { get; } = id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets host and port of the access URL.</summary>
    internal string Authority { get; } = accessUrl?.IsAbsoluteUri == true ? accessUrl.Authority : string.Empty;

    /// <inheritdoc />
    public bool Equals(DbtAccount? other)
        => other is not null && Id == other.Id && AccessUrl.Equals(other.AccessUrl) && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DbtAccount);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Names the account for people: <c>'spice' (70403103922125)</c>, or the id alone where it has no key.</summary>
    public override string ToString() => Key is null ? IdText : $"'{Key}' ({IdText})";
}
