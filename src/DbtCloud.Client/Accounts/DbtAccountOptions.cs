using System.Text.Json.Serialization;

namespace DbtCloud;

/// <summary>The settings of one account, named by its key. Bound from <c>DbtCloud:Accounts:&lt;key&gt;</c> or set in code.</summary>
public sealed class DbtAccountOptions
{
    /// <summary>Gets or sets the numeric account id. It must be positive.</summary>
    public long AccountId { get; set; }

    /// <summary>Gets or sets the account's own access URL, such as <c>https://ab123.us1.dbt.com</c>: https (http on loopback only), no path.</summary>
    public Uri? AccessUrl { get; set; }

    /// <summary>Gets or sets the account's own token. Where it is null, a credential provider must give one.</summary>
    public DbtToken? Token { get; set; }

    /// <summary>Gets or sets where the token comes from, for this account alone. It goes before <see cref="Token"/>.</summary>
    [JsonIgnore]
    public Func<IServiceProvider, IDbtCredentialProvider>? Credentials { get; set; }

    /// <summary>
    /// Gets or sets what the account's token is, where you know it for sure: then what the API refuses such a token (a personal access token
    /// creates no service tokens, a service token reaches no user's credentials) is refused before it is sent. <see cref="DbtTokenKind.Unknown"/>,
    /// the default, leaves it to the API; so does a token whose prefix says otherwise.
    /// </summary>
    public DbtTokenKind TokenKind { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the account is asked who it is when the host starts (<c>GET /api/v2/accounts/{id}/</c>): a token,
    /// id or host that is wrong stops the start, and an access URL without the account's prefix is a warning. Where no answer comes, the start goes on.
    /// </summary>
    public bool VerifyAtStart { get; set; }

    /// <summary>Gets or sets how many requests a minute the account may make. dbt allows 5,000 and locks the account for five minutes above that.</summary>
    public int RequestsPerMinute { get; set; } = 5000;

    /// <summary>Gets or sets how long one attempt may take until its headers are there.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long a call may take with all its attempts and waits, until the headers of the answer are there.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>Gets or sets how often a call is repeated after its first attempt, where repeating is safe. 0 turns it off.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Gets or sets how long calls fail at once after nearly all attempts of half a minute (nine in ten, of at least twenty) found no server that
    /// works: no connection, no answer in time, 502, 503 or 504. Zero, the default, breaks no circuit; otherwise at least half a second.
    /// </summary>
    public TimeSpan BreakDuration { get; set; }

    /// <summary>
    /// Gets or sets how long after a trigger's lost answer the server may still act on it; 30 seconds unless set. Only when this time is over
    /// and no run carries the trigger's marker, the trigger is sent again. A server that acts later than this can start a second run.
    /// </summary>
    public TimeSpan TriggerSettleTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets how often a trigger is sent again after it was certain that no run came of it. Then a <see cref="DbtCloudTriggerUnknownException"/>
    /// ends it. 0 never sends one again.
    /// </summary>
    public int MaxTriggerResends { get; set; } = 5;

    /// <summary>What stood in the configuration and could not be read; reported with the account's key at start.</summary>
    internal List<string> Unreadable { get; } = [];
}
