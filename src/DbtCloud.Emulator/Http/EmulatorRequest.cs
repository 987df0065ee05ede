using System.Net;

namespace DbtCloud.Emulator.Http;

/// <summary>A request as any transport hands it over: nothing decoded, the body whole.</summary>
internal sealed class EmulatorRequest
{
    public required string Method { get; init; }

    /// <summary>The path as sent, percent-encoding untouched: artifact names contain encoded slashes.</summary>
    public required string RawPath { get; init; }

    public string RawQuery { get; init; } = "";

    public string Scheme { get; init; } = "https";

    public string Host { get; init; } = "";

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public bool BodyTooLarge { get; init; }

    public IPAddress RemoteAddress { get; init; } = IPAddress.Loopback;

    /// <summary>The account whose own listener took the request; null on the shared one.</summary>
    public long? ListenerAccountId { get; init; }

    public string? Header(string name) => Headers.TryGetValue(name, out string? value) ? value : null;
}
