using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DbtCloud.Credentials;

namespace DbtCloud;

/// <summary>A token of one account that never shows itself: only <see cref="Reveal"/> gives the secret.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DbtTokenJsonConverter))]
public sealed class DbtToken : IEquatable<DbtToken>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string secret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly SecretDigest digest;

    /// <summary>Initializes a token. White space around it is dropped, since mounted secrets often end with a line break.</summary>
    /// <param name="value">The secret. An empty one is reported with the account's key as soon as an account uses it.</param>
    public DbtToken(string value)
        : this(value, DbtTokenKind.Unknown, null)
    {
    }

    /// <summary>Initializes a token whose kind is known, so that what the API refuses such a token is refused before it is sent.</summary>
    /// <param name="value">The secret. An empty one is reported with the account's key as soon as an account uses it.</param>
    /// <param name="kind">What the token is. Where its prefix says otherwise, nothing is refused.</param>
    public DbtToken(string value, DbtTokenKind kind)
        : this(value, kind, null)
    {
    }

    private DbtToken(string? value, DbtTokenKind declaredKind, string? whyMissing)
    {
        DeclaredKind = declaredKind;
        secret = value?.Trim() ?? string.Empty;
        digest = SecretDigest.Of(secret);
        WhyMissing = secret.Length == 0 ? whyMissing : null;
        Authorization = "Bearer " + secret;
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int inFlight;

    /// <summary>Gets the kind that was declared, else what the prefix hints at.</summary>
    public DbtTokenKind Kind => DeclaredKind != DbtTokenKind.Unknown ? DeclaredKind : PrefixKind;

    /// <summary>Gets the kind that somebody who knows has declared.</summary>
    internal DbtTokenKind DeclaredKind { get; }

    /// <summary>Gets what the prefix hints at.</summary>
    internal DbtTokenKind PrefixKind
        => secret.StartsWith("dbtu_", StringComparison.Ordinal) ? DbtTokenKind.Personal
            : secret.StartsWith("dbtc_", StringComparison.Ordinal) ? DbtTokenKind.Service
            : DbtTokenKind.Unknown;

    /// <summary>Gets why there is no secret, for the message that says so: where it was looked for.</summary>
    internal string? WhyMissing { get; }

    internal bool IsMissing => secret.Length == 0;

    internal SecretDigest Digest => digest;

    /// <summary>Gets how many requests are under way with this very object.</summary>
    internal int InFlight => Volatile.Read(ref inFlight);

    internal void Enter() => Interlocked.Increment(ref inFlight);

    internal void Leave() => Interlocked.Decrement(ref inFlight);

    /// <summary>Gets the header's value, made once so that a request does not have to.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Authorization { get; }

    /// <summary>Compares two tokens in constant time.</summary>
    /// <param name="left">One token.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both hold the same secret.</returns>
    public static bool operator ==(DbtToken? left, DbtToken? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two tokens in constant time.</summary>
    /// <param name="left">One token.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they hold different secrets.</returns>
    public static bool operator !=(DbtToken? left, DbtToken? right) => !(left == right);

    /// <summary>Wraps a configuration value; null stays null, so that a missing setting is reported with its account's key.</summary>
    /// <param name="value">The secret.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DbtToken?(string? value) => value is null ? null : new DbtToken(value);

    /// <summary>Reads a token from an environment variable, now.</summary>
    /// <param name="name">The variable's name.</param>
    /// <returns>The token. Where the variable is not set, the account that uses the token says so at start, naming key and variable.</returns>
    public static DbtToken FromEnvironmentVariable(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new DbtToken(Environment.GetEnvironmentVariable(name), DbtTokenKind.Unknown, $"the environment variable {name} is not set");
    }

    /// <summary>Gives the secret itself. Every use of it is a place to look at in a review.</summary>
    /// <returns>The secret.</returns>
    public string Reveal() => secret;

    /// <summary>Stands for a token that a source does not have.</summary>
    internal static DbtToken Missing(string why) => new(null, DbtTokenKind.Unknown, why);

    /// <inheritdoc />
    public bool Equals(DbtToken? other) => other is not null && digest.Equals(other.digest);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DbtToken);

    /// <summary>Gives a hash under a key of this process: it tells nothing about the secret and differs from run to run.</summary>
    public override int GetHashCode() => digest.GetHashCode();

    /// <summary>Gives <c>dbtu_***</c>, <c>dbtc_***</c> or <c>***</c>; never a part of the secret.</summary>
    public override string ToString() => PrefixKind switch
    {
        DbtTokenKind.Personal => "dbtu_***",
        DbtTokenKind.Service => "dbtc_***",
        _ => "***",
    };
}
