using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Http;

/// <summary>The limit per account and minute, and the five minutes that going over it costs.</summary>
internal static class RateLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(5);

    public static void Check(World world, AccountState account)
    {
        DateTimeOffset now = world.Now;
        if (account.LockedOutUntil > now)
        {
            throw Exceeded();
        }

        if (world.Options.RequestsPerMinute is not { } limit)
        {
            return;
        }

        Queue<DateTimeOffset> recent = account.RecentRequests;
        while (recent.TryPeek(out DateTimeOffset oldest) && oldest <= now - Window)
        {
            recent.Dequeue();
        }

        if (recent.Count >= limit)
        {
            account.LockedOutUntil = now + LockOut;
            throw Exceeded();
        }

        recent.Enqueue(now);
    }

    // No Retry-After: the service documents one for SCIM only.
    public static ApiProblem Exceeded() => new(429, "Too many requests. Please try again in five minutes.");
}
