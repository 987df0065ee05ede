using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DbtCloud.Runs;

/// <summary>A short text at the end of a run's cause, by which the run is found again: <c>nightly [dbtc-3f9a1c20b7]</c>.</summary>
internal static class TriggerMarker
{
    private const string Prefix = "dbtc-";
    private const int Digits = 12;

    // How much of a cause the server keeps is not published: in a long one the marker stands in front, where it is never cut off.
    private const int LongCause = 200;

    public static string Create() => Prefix + Guid.NewGuid().ToString("N")[..Digits];

    /// <summary>Gives every marker in a cause: people copy causes, markers included.</summary>
    public static IEnumerable<string> AllIn(string? cause)
    {
        for (int at = cause?.IndexOf(Prefix, StringComparison.Ordinal) ?? -1; at >= 0; at = cause!.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            if (at + Prefix.Length + Digits <= cause!.Length)
            {
                yield return cause.Substring(at, Prefix.Length + Digits);
            }
        }
    }

    /// <summary>Puts the marker into a request's cause, where the body is the one that the typed operation makes.</summary>
    public static async Task<bool> TryAddAsync(HttpRequestMessage request, string marker, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (request.Content is null)
        {
            return false;
        }

#if NET
        byte[] body = await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        byte[] body = await request.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        if (JsonNode.Parse(body) is not JsonObject options)
        {
            return false;
        }

        string cause = options["cause"] is JsonValue given && given.TryGetValue(out string? text) ? text : "Triggered by DbtCloud.Client";
        options["cause"] = cause.Length > LongCause ? $"[{marker}] {cause}" : $"{cause} [{marker}]";
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            options.WriteTo(writer);
        }

        request.Content = new ByteArrayContent(stream.ToArray())
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } },
        };
        return true;
    }
}
