using DbtCloud.Credentials;

namespace DbtCloud.Http;

/// <summary>One call through all its attempts: what the handlers below have to know, travelling with the request.</summary>
internal class AccountCall(AccountTransport transport, HttpRequestMessage request, DbtCloudOperation operation)
{
#if NET
    private static readonly HttpRequestOptionsKey<AccountCall> Key = new("DbtCloud.Call");
#else
    private const string Key = "DbtCloud.Call";
#endif

    public AccountTransport Transport { get; } = transport;

    public HttpRequestMessage Request { get; } = request;

    public DbtCloudOperation Operation { get; } = operation;

    public AccountCredential Credential => Transport.Credential;

    public RequestGuard Guard => Transport.Guard;

    /// <summary>Gets a value indicating whether it is for a link that is its own permission: it goes without the token, and is none of the account's requests.</summary>
    public bool IsPresigned { get; init; }

    /// <summary>Gets or sets the time after which no wait is worth while.</summary>
    public DateTimeOffset Latest { get; set; }

    /// <summary>Gets or sets the end of the pause that a 429 of this call began.</summary>
    public DateTimeOffset PausedUntil { get; set; }

    /// <summary>Gets or sets how often this call was turned away by a 429 since it was sent first, or sent again.</summary>
    public int Pauses { get; set; }

    /// <summary>Gets or sets the time after which a server that turned the last attempt away wants to be asked again; null where it did not say so.</summary>
    public TimeSpan? TurnedAwayFor { get; set; }

    /// <summary>Gets the number of attempts so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets or sets the time spent waiting for the account's rate limit.</summary>
    public TimeSpan LimiterWait { get; set; }

    /// <summary>Gets or sets the token that was sent last.</summary>
    public DbtToken? Token { get; set; }

    /// <summary>Gets or sets what the credential provider threw when it was asked for a better token.</summary>
    public Exception? RefreshFailure { get; set; }

    /// <summary>Gets what became of the attempt in flight, for handlers that would send it again.</summary>
    public WriteOnce? Write { get; private set; }

    /// <summary>Gets or sets a value indicating whether the current attempt got as far as the network.</summary>
    public bool Sent { get; set; }

    public static AccountCall? Of(HttpRequestMessage request)
        => request is AccountRequest { Call: { } known } ? known
#if NET
            : request.Options.TryGetValue(Key, out AccountCall? call) ? call : null;
#else
            : request.Properties.TryGetValue(Key, out object? call) ? call as AccountCall : null;
#endif

    /// <summary>Lets the request know its call. Only options survive where another's handler sends a copy of the request.</summary>
    public void Attach(bool mayBeCopied)
    {
        if (Request is AccountRequest own)
        {
            own.Call = this;
            if (!mayBeCopied)
            {
                return;
            }
        }

#if NET
        Request.Options.Set(Key, this);
#else
        Request.Properties[Key] = this;
#endif
    }

    public void BeginAttempt()
    {
        Attempts++;
        Sent = false;
        TurnedAwayFor = null;
        Write = Operation.IsRead ? null : new WriteOnce();
    }

    /// <summary>Reads a successful answer within the attempt; a plain call leaves that to its caller.</summary>
    public virtual ValueTask AcceptAsync(HttpResponseMessage response, CancellationToken cancellationToken) => default;
}
