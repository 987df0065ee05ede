namespace DbtCloud.Emulator;

/// <summary>One misbehaviour and the requests it applies to.</summary>
/// <example><code>emulator.Faults.Add(Fault.Status(503) with { Method = "POST", PathContains = "/run/", Times = 1 });</code></example>
public sealed record Fault
{
    private Fault(FaultKind kind) => Kind = kind;

    /// <summary>Gets what happens.</summary>
    public FaultKind Kind { get; private init; }

    /// <summary>Gets the method it applies to, in any case; null for all.</summary>
    public string? Method { get; init; }

    /// <summary>Gets a text that the path must contain; null for all paths.</summary>
    public string? PathContains { get; init; }

    /// <summary>Gets the account whose requests it applies to (by path, else by token); null for all.</summary>
    public long? AccountId { get; init; }

    /// <summary>Gets a further condition; null for none.</summary>
    public Func<JournalEntry, bool>? When { get; init; }

    /// <summary>Gets how many requests it applies to; null for no end.</summary>
    public int? Times { get; init; }

    /// <summary>Gets how many matching requests pass unharmed first.</summary>
    public int Skip { get; init; }

    /// <summary>Gets a value indicating whether the operation is carried out before things go wrong.</summary>
    public bool AfterActing { get; init; }

    /// <summary>Gets the delay of <see cref="FaultKind.Latency"/>, or the lock-out of <see cref="FaultKind.RateLimit"/>.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Gets how long after the connection was lost a <see cref="FaultKind.Reset"/> carries the operation out all the same; zero for not at all.</summary>
    public TimeSpan ActsLater { get; init; }

    /// <summary>Gets the status of <see cref="FaultKind.Status"/>.</summary>
    public int StatusCode { get; init; } = 500;

    /// <summary>Gets the value of a <c>Retry-After</c> header to send along; null for none, as the Admin API does.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Gets how many bytes of the body <see cref="FaultKind.Truncate"/> lets through.</summary>
    public long KeepBytes { get; init; }

    /// <summary>Makes answers late.</summary>
    /// <param name="delay">How late, by the emulator's clock.</param>
    /// <returns>The fault.</returns>
    public static Fault Latency(TimeSpan delay) => new(FaultKind.Latency) { Duration = delay };

    /// <summary>Answers an error status.</summary>
    /// <param name="statusCode">The status, from 400 to 599.</param>
    /// <param name="afterActing">True to carry the operation out first.</param>
    /// <returns>The fault.</returns>
    public static Fault Status(int statusCode, bool afterActing = false) => new(FaultKind.Status) { StatusCode = statusCode, AfterActing = afterActing };

    /// <summary>Answers 429 and keeps the account out.</summary>
    /// <param name="lockOut">How long; null for the five minutes of the live service.</param>
    /// <returns>The fault.</returns>
    public static Fault RateLimit(TimeSpan? lockOut = null) => new(FaultKind.RateLimit) { Duration = lockOut ?? TimeSpan.FromMinutes(5), Times = 1 };

    /// <summary>Resets the connection.</summary>
    /// <param name="afterActing">True to carry the operation out first.</param>
    /// <returns>The fault.</returns>
    public static Fault Reset(bool afterActing = false) => new(FaultKind.Reset) { AfterActing = afterActing };

    /// <summary>Resets the connection, and carries the operation out when the caller has long seen that.</summary>
    /// <param name="actsLater">How much later, by the emulator's clock.</param>
    /// <returns>The fault.</returns>
    public static Fault ResetThenAct(TimeSpan actsLater) => new(FaultKind.Reset) { ActsLater = actsLater };

    /// <summary>Cuts bodies off.</summary>
    /// <param name="keepBytes">How many bytes get through; at least one is always held back.</param>
    /// <returns>The fault.</returns>
    public static Fault Truncate(long keepBytes) => new(FaultKind.Truncate) { KeepBytes = keepBytes, AfterActing = true };

    /// <summary>Answers a page of HTML with 200.</summary>
    /// <returns>The fault.</returns>
    public static Fault Html() => new(FaultKind.Html);
}
