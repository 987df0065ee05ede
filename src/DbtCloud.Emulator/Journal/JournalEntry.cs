namespace DbtCloud.Emulator;

/// <summary>One request that reached the emulator.</summary>
public sealed class JournalEntry
{
    /// <summary>Gets the position in the journal, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>Gets when it arrived, by the emulator's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets the method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path as it was sent.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the query as it was sent, without the question mark.</summary>
    public required string Query { get; init; }

    /// <summary>Gets the Host header.</summary>
    public required string Host { get; init; }

    /// <summary>Gets the headers; the value of Authorization is reduced to its scheme.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the body as text.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the published name of the operation; null where none matched.</summary>
    public string? Operation { get; internal set; }

    /// <summary>Gets the account that the token belongs to; null where the token is unknown.</summary>
    public long? TokenAccountId { get; internal set; }

    /// <summary>Gets the account that the path names; null where it names none.</summary>
    public long? PathAccountId { get; internal set; }

    /// <summary>Gets the kind of the token; null where the token is unknown.</summary>
    public TokenKind? TokenKind { get; internal set; }

    /// <summary>Gets the status that was answered; 0 while there is none and where the connection was reset.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>Gets a value indicating whether the operation was carried out, whatever the caller heard of it.</summary>
    public bool Acted { get; internal set; }

    /// <summary>Gets the misbehaviour that was applied; null without one.</summary>
    public FaultKind? Fault { get; internal set; }

    /// <summary>Gets a value indicating whether no operation has the request's path and method.</summary>
    public bool IsUnmatched { get; internal set; }

    /// <summary>Gets the operations that come closest to an unmatched request, each as method and path.</summary>
    public IReadOnlyList<string> Closest { get; internal set; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}{(Query.Length > 0 ? "?" + Query : "")} -> {StatusCode}";
}
