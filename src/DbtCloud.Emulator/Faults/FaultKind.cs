namespace DbtCloud.Emulator;

/// <summary>The ways in which the emulator can misbehave.</summary>
public enum FaultKind
{
    /// <summary>The answer comes late.</summary>
    Latency,

    /// <summary>An error status instead of the answer.</summary>
    Status,

    /// <summary>429, and the whole account is locked out for a while.</summary>
    RateLimit,

    /// <summary>The connection is reset without an answer.</summary>
    Reset,

    /// <summary>The body ends before its announced length.</summary>
    Truncate,

    /// <summary>An HTML page with 200, as a host that is not the API gives.</summary>
    Html,
}
