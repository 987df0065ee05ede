using System.Diagnostics.CodeAnalysis;

namespace DbtCloud.Artifacts;

/// <summary>What became of a node. Open: a status that this version does not know keeps its text.</summary>
/// <param name="value">The text in the artifact.</param>
public readonly struct NodeStatus(string value) : IEquatable<NodeStatus>
{
    private readonly string? value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets <c>success</c>: it was built.</summary>
    public static NodeStatus Success { get; } = new("success");

    /// <summary>Gets <c>error</c>: it could not be built, or a source is older than it may be.</summary>
    public static NodeStatus Error { get; } = new("error");

    /// <summary>Gets <c>skipped</c>: something before it failed.</summary>
    public static NodeStatus Skipped { get; } = new("skipped");

    /// <summary>Gets <c>partial success</c>: some of its batches were built.</summary>
    public static NodeStatus PartialSuccess { get; } = new("partial success");

    /// <summary>Gets <c>pass</c>: a test holds, or a source is fresh.</summary>
    public static NodeStatus Pass { get; } = new("pass");

    /// <summary>Gets <c>fail</c>: a test does not hold.</summary>
    public static NodeStatus Fail { get; } = new("fail");

    /// <summary>Gets <c>warn</c>: a test does not hold or a source is old, and that is only to be told.</summary>
    public static NodeStatus Warn { get; } = new("warn");

    /// <summary>Gets <c>runtime error</c>: the freshness of a source could not be found out.</summary>
    public static NodeStatus RuntimeError { get; } = new("runtime error");

    /// <summary>Gets the text in the artifact.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Gets a value indicating whether it is one of those that make a dbt command fail.</summary>
    public bool IsFailure => this == Error || this == Fail || this == RuntimeError || this == PartialSuccess;

    /// <summary>Makes the status that a text names.</summary>
    /// <param name="value">The text in the artifact.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator NodeStatus(string value) => new(value);

    /// <summary>Tells whether two statuses are the same.</summary>
    /// <param name="left">One status.</param>
    /// <param name="right">The other status.</param>
    public static bool operator ==(NodeStatus left, NodeStatus right) => left.Equals(right);

    /// <summary>Tells whether two statuses differ.</summary>
    /// <param name="left">One status.</param>
    /// <param name="right">The other status.</param>
    public static bool operator !=(NodeStatus left, NodeStatus right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(NodeStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NodeStatus other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
