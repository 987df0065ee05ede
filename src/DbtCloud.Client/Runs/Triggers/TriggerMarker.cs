using System.Text;
using System.Text.Json;
using DbtCloud.Operations;

namespace DbtCloud.Runs;

/// <summary>A short text at the end of a run's cause, by which the run is found again: <c>nightly [dbtc-3f9a1c20b7de]</c>.</summary>
internal static class TriggerMarker
{
    private const string Prefix = "dbtc-";
    private const int Digits = 12;
    private const string DefaultCause = "\"cause\":\"Triggered by DbtCloud.Client [";

    // How much of a cause the server keeps is not published: in a long one the marker stands in front, where it is never cut off.
    private const int LongCause = 200;

    public static string Create()
#if NET
        => string.Create(Prefix.Length + Digits, Guid.NewGuid(), static (marker, random) =>
        {
            Span<char> digits = stackalloc char[32];
            random.TryFormat(digits, out _, "N");
            Prefix.CopyTo(marker);
            digits[..Digits].CopyTo(marker[Prefix.Length..]);
        });
#else
        => Prefix + Guid.NewGuid().ToString("N")[..Digits];
#endif

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
    public static bool TryAdd(HttpRequestMessage request, string marker)
    {
        if (request.Content is not JsonContentBytes { Json: [(byte)'{', ..] } body)
        {
            return false;
        }

        body.Json = Marked(body.Json, marker);
        return true;
    }

    private static byte[] Marked(byte[] json, string marker)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        bool isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int member = (int)reader.TokenStartIndex;
            bool isCause = reader.ValueTextEquals("cause"u8);
            reader.Read();
            if (!isCause)
            {
                isFirst = false;
                reader.Skip();
                continue;
            }

            if (reader.TokenType == JsonTokenType.String)
            {
                int quote = (int)reader.TokenStartIndex;
                int end = (int)reader.BytesConsumed - 1;
                bool isLong = end - quote > LongCause && reader.GetString()!.Length > LongCause;
                return isLong ? Spliced(json, quote + 1, quote + 1, "[", marker, "] ") : Spliced(json, end, end, " [", marker, "]");
            }

            return Spliced(json, member, (int)reader.BytesConsumed, DefaultCause, marker, "]\"");
        }

        return Spliced(json, 1, 1, DefaultCause, marker, isFirst ? "]\"" : "]\",");
    }

    private static byte[] Spliced(byte[] json, int start, int end, string before, string marker, string after)
    {
        byte[] marked = new byte[json.Length - (end - start) + before.Length + marker.Length + after.Length];
        Buffer.BlockCopy(json, 0, marked, 0, start);
        int at = start;
        at += Encoding.ASCII.GetBytes(before, 0, before.Length, marked, at);
        at += Encoding.ASCII.GetBytes(marker, 0, marker.Length, marked, at);
        at += Encoding.ASCII.GetBytes(after, 0, after.Length, marked, at);
        Buffer.BlockCopy(json, end, marked, at, json.Length - end);
        return marked;
    }
}
