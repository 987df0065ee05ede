using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DbtCloud.Runs;

/// <summary>A short text at the end of a run's cause, by which the run is found again: <c>nightly [dbtc-3f9a1c20b7]</c>.</summary>
internal static class TriggerMarker
{
    public static string Create() => "dbtc-" + Guid.NewGuid().ToString("N")[..12];

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
        options["cause"] = $"{cause} [{marker}]";
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
