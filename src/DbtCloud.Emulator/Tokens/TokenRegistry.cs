using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>All secrets of the emulator. They are made at run time: nothing that looks like a token is ever written down.</summary>
internal sealed class TokenRegistry(int? seed)
{
    private const int BodyLength = 50;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly Dictionary<string, Credential> _bySecret = new(StringComparer.Ordinal);
#pragma warning disable CA5394 // Fakes that open nothing but this emulator: repeatable with a seed, and without one not worth the loading of a cryptographic library.
    private readonly Random _random = seed is { } value ? new Random(value) : new Random();
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

    /// <summary>What stands for the hash that the service keeps of a secret: 64 hexadecimal digits from which nobody gets back.</summary>
    public static string Hash(string secret)
    {
        Span<ulong> words = [0xCBF29CE484222325, 0x84222325CBF29CE4, 0x9E3779B97F4A7C15, 0xD1B54A32D192ED03];
        foreach (char character in secret)
        {
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = System.Numerics.BitOperations.RotateLeft((words[i] ^ character) * 0x100000001B3, 7 + i);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{words[0]:x16}{words[1]:x16}{words[2]:x16}{words[3]:x16}");
    }

    private string Body()
    {
#pragma warning disable CA5394
        return new string(_random.GetItems<char>(Alphabet, BodyLength));
#pragma warning restore CA5394
    }
}
