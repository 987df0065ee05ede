using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Remembers event ids in this process: as long as they can come back, and never more than so many.</summary>
internal sealed class InMemoryEventStore(IOptions<DbtWebhookOptions> options, TimeProvider time) : IDbtWebhookEventStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Claim>> claims = new(StringComparer.Ordinal);
    private readonly LinkedList<Claim> oldestFirst = [];

    public int Count
    {
        get
        {
            lock (gate)
            {
                return claims.Count;
            }
        }
    }

    public ValueTask<bool> TryClaimAsync(string eventKey, DateTimeOffset keepUntil, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Forget(time.GetUtcNow(), options.Value.RememberedEvents - 1);
            if (claims.ContainsKey(eventKey))
            {
                return ValueTask.FromResult(false);
            }

            claims.Add(eventKey, oldestFirst.AddLast(new Claim(eventKey, keepUntil)));
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask CompleteAsync(string eventKey, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask ReleaseAsync(string eventKey, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (claims.Remove(eventKey, out LinkedListNode<Claim>? claim))
            {
                oldestFirst.Remove(claim);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void Forget(DateTimeOffset now, int room)
    {
        while (oldestFirst.First is { } oldest && (oldest.Value.KeepUntil < now || claims.Count > room))
        {
            claims.Remove(oldest.Value.EventKey);
            oldestFirst.RemoveFirst();
        }
    }

    private readonly record struct Claim(string EventKey, DateTimeOffset KeepUntil);
}
