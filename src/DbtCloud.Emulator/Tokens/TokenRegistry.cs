using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>All secrets of the emulator. They are made at run time: nothing that looks like a token is ever written down.</summary>
internal sealed class TokenRegistry(int? seed)
{
    private const int BodyLength = 50;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly Dictionary<string, Credential> _bySecret = new(StringComparer.Ordinal);
#pragma warning disable CA5394 // Repeatable fakes are the point of a seed.
    private readonly Random? _seeded = seed is { } value ? new Random(value) : null;
#pragma warning restore CA5394

    public string NewSecret(TokenKind kind) => (kind == TokenKind.Personal ? "dbtu_" : "dbtc_") + Body();

    public void Add(string secret, Credential credential)
    {
        credential.Record["uid"] ??= secret[..Math.Min(secret.Length, 12)];
        _bySecret.Add(secret, credential);
    }

    public Credential? Find(string secret) => _bySecret.GetValueOrDefault(secret);

    /// <summary>Ends the old secret of a row and opens the row with a new one.</summary>
    public string Rotate(JsonObject record)
    {
        (string old, Credential credential) = _bySecret.First(pair => ReferenceEquals(pair.Value.Record, record));
        string fresh = NewSecret(credential.Kind);
        _bySecret.Remove(old);
        record["uid"] = fresh[..12];
        _bySecret.Add(fresh, credential);
        return fresh;
    }

    public void Revoke(JsonObject record)
    {
        foreach (string secret in _bySecret.Where(pair => ReferenceEquals(pair.Value.Record, record)).Select(pair => pair.Key).ToArray())
        {
            _bySecret.Remove(secret);
        }
    }

    /// <summary>What the service keeps of a secret.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));

    private string Body()
    {
        if (_seeded is null)
        {
            return RandomNumberGenerator.GetString(Alphabet, BodyLength);
        }

#pragma warning disable CA5394
        return new string(_seeded.GetItems<char>(Alphabet, BodyLength));
#pragma warning restore CA5394
    }
}
