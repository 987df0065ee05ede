using System.Collections.Concurrent;

namespace DbtCloud.Credentials;

/// <summary>
/// Files with tokens, read again when they change. Their text is compared, not their times: a mounted secret changes by a link far above it.
/// </summary>
internal sealed class FileCredential(Func<DbtAccount, string> pathOf, Func<string, DbtAccount, string?> find, TimeProvider time)
    : IDbtCredentialProvider, IWatchedSource
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);
    private long version;
    private long lastLook;

    public long Version
    {
        get
        {
            long last = Interlocked.Read(ref lastLook);
            long now = time.GetTimestamp();
            if (time.GetElapsedTime(last, now) >= LookAgainAfter && Interlocked.CompareExchange(ref lastLook, now, last) == last)
            {
                foreach (KeyValuePair<string, string?> file in known)
                {
                    if (!string.Equals(file.Value, TryRead(file.Key), StringComparison.Ordinal))
                    {
                        Interlocked.Increment(ref version);
                        break;
                    }
                }
            }

            return Interlocked.Read(ref version);
        }
    }

    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        string path = pathOf(context.Account);
        string? text = TryRead(path);
        known[path] = text;
        return new ValueTask<DbtToken>(text is null ? DbtToken.Missing($"the file {path} cannot be read")
            : find(text, context.Account) is { Length: > 0 } secret ? new DbtToken(secret)
            : DbtToken.Missing($"the file {path} has none for it"));
    }

    private static string? TryRead(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Not there (yet), or just being replaced: the message of the missing token names it.
            return null;
        }
    }
}
