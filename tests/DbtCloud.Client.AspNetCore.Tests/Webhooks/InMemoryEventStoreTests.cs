using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.AspNetCore.Webhooks;

public class InMemoryEventStoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider time = new(Start);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_can_be_claimed_once()
    {
        InMemoryEventStore store = Create(10);

        Assert.True(await store.TryClaimAsync("a", Start.AddHours(1), Token));
        await store.CompleteAsync("a", Token);

        Assert.False(await store.TryClaimAsync("a", Start.AddHours(1), Token));
    }

    [Fact]
    public async Task A_released_event_can_be_claimed_again()
    {
        InMemoryEventStore store = Create(10);
        await store.TryClaimAsync("a", Start.AddHours(1), Token);

        await store.ReleaseAsync("a", Token);

        Assert.True(await store.TryClaimAsync("a", Start.AddHours(1), Token));
    }

    [Fact]
    public async Task It_never_remembers_more_than_it_was_told_to()
    {
        InMemoryEventStore store = Create(10);

        for (int number = 0; number < 1000; number++)
        {
            await store.TryClaimAsync($"event {number}", Start.AddHours(1), Token);
        }

        Assert.Equal(10, store.Count);
        Assert.False(await store.TryClaimAsync("event 999", Start.AddHours(1), Token));
    }

    [Fact]
    public async Task It_forgets_what_can_no_longer_come_back()
    {
        InMemoryEventStore store = Create(10);
        await store.TryClaimAsync("a", Start.AddHours(1), Token);

        time.Advance(TimeSpan.FromHours(2));
        await store.TryClaimAsync("b", Start.AddHours(3), Token);

        Assert.Equal(1, store.Count);
    }

    [Fact]
    public async Task Of_many_callers_one_gets_the_claim()
    {
        InMemoryEventStore store = Create(10);

        bool[] claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await store.TryClaimAsync("a", Start.AddHours(1), Token))));

        Assert.Single(claims, static claimed => claimed);
    }

    private InMemoryEventStore Create(int remembered)
        => new(Options.Create(new DbtWebhookOptions { RememberedEvents = remembered }), time);
}
