using System.Diagnostics.CodeAnalysis;

namespace DbtCloud.Webhooks;

/// <summary>The kind of a webhook event. Open: a kind that this version does not know keeps the text that dbt sent.</summary>
/// <param name="value">The text as dbt sends it.</param>
public readonly struct DbtWebhookEventType(string value) : IEquatable<DbtWebhookEventType>
{
    private readonly string? value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets <c>job.run.started</c>: a run has begun.</summary>
    public static DbtWebhookEventType RunStarted { get; } = new("job.run.started");

    /// <summary>Gets <c>job.run.completed</c>: a run has ended, well or not, and its artifacts are there.</summary>
    public static DbtWebhookEventType RunCompleted { get; } = new("job.run.completed");

    /// <summary>Gets <c>job.run.errored</c>: a run has failed. Its <c>job.run.completed</c> comes besides.</summary>
    public static DbtWebhookEventType RunErrored { get; } = new("job.run.errored");

    /// <summary>Gets the text as dbt sends it.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Makes the kind that a text names.</summary>
    /// <param name="value">The text as dbt sends it.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator DbtWebhookEventType(string value) => new(value);

    /// <summary>Tells whether two kinds are the same.</summary>
    /// <param name="left">One kind.</param>
    /// <param name="right">The other kind.</param>
    public static bool operator ==(DbtWebhookEventType left, DbtWebhookEventType right) => left.Equals(right);

    /// <summary>Tells whether two kinds differ.</summary>
    /// <param name="left">One kind.</param>
    /// <param name="right">The other kind.</param>
    public static bool operator !=(DbtWebhookEventType left, DbtWebhookEventType right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(DbtWebhookEventType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is DbtWebhookEventType other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
