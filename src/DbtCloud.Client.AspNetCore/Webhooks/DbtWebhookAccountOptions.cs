using System.Text.Json.Serialization;

namespace DbtCloud.AspNetCore;

/// <summary>The webhook secrets of one account.</summary>
public sealed class DbtWebhookAccountOptions
{
    /// <summary>Gets or sets the numeric account id. Where it is null, the account that is registered under the same key gives it; where there is none, the id is not compared.</summary>
    public long? AccountId { get; set; }

    /// <summary>Gets or sets a secret that any subscription of the account may sign with.</summary>
    [JsonIgnore]
    public string? Secret { get; set; }

    /// <summary>Gets secrets by the id of their subscription (<c>wsu_…</c>): each is good for events of that subscription only.</summary>
    [JsonIgnore]
    public IDictionary<string, string> Secrets { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
