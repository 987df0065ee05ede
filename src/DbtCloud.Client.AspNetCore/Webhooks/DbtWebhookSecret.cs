using System.Text.Json.Serialization;

namespace DbtCloud.AspNetCore;

/// <summary>One subscription's <c>hmac_secret</c>, and what it is good for.</summary>
/// <param name="value">The secret, which dbt shows only when the subscription is created.</param>
public sealed class DbtWebhookSecret(string value)
{
    /// <summary>Gets the key of the account that the secret belongs to; handlers get it.</summary>
    public string? AccountKey { get; init; }

    /// <summary>Gets the id of the account; an event that names another one is refused. Null: not compared.</summary>
    public long? AccountId { get; init; }

    /// <summary>Gets the id of the subscription; an event that names another one is refused. Null: not compared.</summary>
    public string? WebhookId { get; init; }

    [JsonIgnore]
    internal string Value { get; } = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A webhook secret is empty.", nameof(value)) : value;

    /// <summary>Names what the secret is good for, never the secret.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"secret of {AccountKey ?? "any account"}, {WebhookId ?? "any subscription"}: ***";
}
