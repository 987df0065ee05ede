using System.Security.Cryptography;
using System.Text;

namespace DbtCloud.Credentials;

/// <summary>A keyed hash that compares secrets without keeping or showing them; its key lives and dies with the process.</summary>
internal sealed class SecretDigest : IEquatable<SecretDigest>
{
    private static readonly byte[] ProcessKey = NewKey();

    private readonly byte[] digest;

    private SecretDigest(byte[] digest) => this.digest = digest;

    public static SecretDigest Of(string secret)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(secret);
#if NET
        return new SecretDigest(HMACSHA256.HashData(ProcessKey, bytes));
#else
        using HMACSHA256 hash = new(ProcessKey);
        return new SecretDigest(hash.ComputeHash(bytes));
#endif
    }

    public bool Equals(SecretDigest? other) => other is not null && FixedTime.Equals(digest, other.digest);

    public override bool Equals(object? obj) => Equals(obj as SecretDigest);

    public override int GetHashCode() => BitConverter.ToInt32(digest, 0);

    private static byte[] NewKey()
    {
        byte[] key = new byte[32];
        using RandomNumberGenerator random = RandomNumberGenerator.Create();
        random.GetBytes(key);
        return key;
    }
}
