using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DbtCloud.Credentials;

namespace DbtCloud.Webhooks;

/// <summary>Receives what dbt sends to a webhook's address.</summary>
public static class DbtWebhook
{
    /// <summary>Verifies the signature over the raw bytes in constant time, and reads the event only when it matches.</summary>
    /// <param name="body">The body exactly as it came.</param>
    /// <param name="authorizationHeader">The <c>Authorization</c> header: the lower-case hex HMAC-SHA256 of the body.</param>
    /// <param name="secret">The subscription's <c>hmac_secret</c>, which dbt shows only when the subscription is created.</param>
    /// <returns>The event.</returns>
    /// <exception cref="DbtWebhookSignatureException">The signature does not match, or what was signed is not an event.</exception>
    public static DbtWebhookEvent Verify(ReadOnlySpan<byte> body, string authorizationHeader, string secret)
        => TryVerify(body, authorizationHeader, secret, out DbtWebhookEvent? webhookEvent)
            ? webhookEvent
            : throw new DbtWebhookSignatureException(
                "The webhook's Authorization header is not the signature of its body under this secret: the body was changed, the secret is another subscription's, or it does not come from dbt.");

    /// <summary>As <see cref="Verify"/>, for receivers that have several secrets to try: a signature that does not match is an answer, no exception.</summary>
    /// <param name="body">The body exactly as it came.</param>
    /// <param name="authorizationHeader">The <c>Authorization</c> header; null where the request has none.</param>
    /// <param name="secret">The subscription's <c>hmac_secret</c>.</param>
    /// <param name="webhookEvent">The event; null where the signature does not match.</param>
    /// <returns>Whether the signature matches. Nothing of the body is read where it does not.</returns>
    /// <exception cref="DbtWebhookSignatureException">The signature matches, and what was signed is not an event.</exception>
    public static bool TryVerify(
        ReadOnlySpan<byte> body,
        string? authorizationHeader,
        string secret,
        [NotNullWhen(true)] out DbtWebhookEvent? webhookEvent)
    {
        if (string.IsNullOrEmpty(secret))
        {
            throw new ArgumentException("Without the subscription's secret no signature can be verified.", nameof(secret));
        }

        byte[] raw = body.ToArray();
        webhookEvent = null;
        if (!SignatureMatches(raw, authorizationHeader, secret))
        {
            return false;
        }

        try
        {
            webhookEvent = DbtWebhookReader.Read(raw);
            return true;
        }
        catch (JsonException error)
        {
            throw new DbtWebhookSignatureException("The webhook's body is signed but is not a JSON event.", error);
        }
    }

    private static bool SignatureMatches(byte[] body, string? header, string secret)
    {
        using HMACSHA256 hash = new(Encoding.UTF8.GetBytes(secret));
        byte[] expected = hash.ComputeHash(body);
        return HexText.TryDecode(header?.Trim(), expected.Length) is { } given && FixedTime.Equals(expected, given);
    }
}
