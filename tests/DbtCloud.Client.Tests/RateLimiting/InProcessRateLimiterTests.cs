using CsCheck;
using DbtCloud.Support;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.RateLimiting;

public class InProcessRateLimiterTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
    private readonly DbtAccount spice = new(1, new Uri("https://ab123.us1.dbt.com")) { Key = "spice" };
    private readonly DbtAccount guild = new(2, new Uri("https://cd456.us1.dbt.com")) { Key = "guild" };

    [Fact]
    public async Task So_many_go_at_once_and_the_next_waits_for_the_window()
    {
        InProcessRateLimiter limiter = new(time);
        for (int index = 0; index < 5; index++)
        {
            Assert.True(Ask(limiter, spice, 5).IsCompletedSuccessfully);
        }

        Task<DateTimeOffset?> sixth = Ask(limiter, spice, 5);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(sixth.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(await sixth);
    }

    [Fact]
    public void Two_keys_of_one_account_share_their_limit_and_two_accounts_do_not()
    {
        InProcessRateLimiter limiter = new(time);
        DbtAccount nightly = new(spice.Id, spice.AccessUrl) { Key = "nightly" };
        Assert.True(Ask(limiter, spice, 1).IsCompleted);

        Assert.False(Ask(limiter, nightly, 1).IsCompleted);
        Assert.True(Ask(limiter, guild, 1).IsCompleted);
    }

    [Fact]
    public async Task Who_waits_is_served_in_the_order_of_coming()
    {
        InProcessRateLimiter limiter = new(time);
        await Ask(limiter, spice, 1);
        List<int> served = [];
        Task[] waiting = [.. Enumerable.Range(0, 3).Select(async index =>
        {
            await Ask(limiter, spice, 1);
            lock (served)
            {
                served.Add(index);
            }
        })];

        for (int round = 0; round < 3; round++)
        {
            time.Advance(TimeSpan.FromSeconds(62));
            await waiting[round];
        }

        Assert.Equal([0, 1, 2], served);
    }

    [Fact]
    public async Task A_pause_stops_the_whole_account_until_it_ends_and_no_other()
    {
        InProcessRateLimiter limiter = new(time);
        await limiter.PauseAsync(spice, time.GetUtcNow().AddMinutes(5), TestContext.Current.CancellationToken);

        Task<DateTimeOffset?> waiting = Ask(limiter, spice, 5000);

        Assert.True(Ask(limiter, guild, 5000).IsCompleted);
        time.Advance(TimeSpan.FromMinutes(4.9));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Null(await waiting);
    }

    [Fact]
    public async Task A_pause_longer_than_a_call_can_wait_is_told_at_once_to_those_who_come_and_those_who_wait()
    {
        InProcessRateLimiter limiter = new(time);
        await Ask(limiter, spice, 1);
        DateTimeOffset until = time.GetUtcNow().AddMinutes(5);
        Task<DateTimeOffset?> waiting = limiter.WaitAsync(new DbtRateLimitRequest(spice, 1, time.GetUtcNow().AddMinutes(2)), TestContext.Current.CancellationToken).AsTask();

        await limiter.PauseAsync(spice, until, TestContext.Current.CancellationToken);

        Assert.Equal(until, await waiting);
        Assert.Equal(until, await limiter.WaitAsync(new DbtRateLimitRequest(spice, 1, time.GetUtcNow().AddMinutes(2)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_turn_from_others()
    {
        InProcessRateLimiter limiter = new(time);
        await Ask(limiter, spice, 1);
        using CancellationTokenSource source = new();
        Task<DateTimeOffset?> impatient = limiter.WaitAsync(new DbtRateLimitRequest(spice, 1, time.GetUtcNow() + Long), source.Token).AsTask();
        Task<DateTimeOffset?> patient = Ask(limiter, spice, 1);

        await source.CancelAsync();
        time.Advance(TimeSpan.FromSeconds(62));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.Null(await patient);
    }

    [Fact]
    public void No_minute_holds_more_than_the_limit_wherever_it_begins()
    {
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 40_000].Array[1, 60]).Sample((limit, gaps) =>
        {
            FakeTimeProvider clock = new();
            InProcessRateLimiter limiter = new(clock);
            List<DateTimeOffset> granted = [];
            foreach (int gap in gaps)
            {
                clock.Advance(TimeSpan.FromMilliseconds(gap));
                if (limiter.WaitAsync(new DbtRateLimitRequest(spice, limit, clock.GetUtcNow() + Long)).AsTask().IsCompleted)
                {
                    granted.Add(clock.GetUtcNow());
                }
            }

            for (int index = limit; index < granted.Count; index++)
            {
                if (granted[index] - granted[index - limit] < TimeSpan.FromMinutes(1))
                {
                    return false;
                }
            }

            return true;
        });
    }

    [Fact]
    public async Task A_429_pauses_the_account_and_says_when_it_may_go_on()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(429, HttpServer.ErrorBody(429, "Too many requests"));
        DbtCloudClient client = Clients.Register(server.Url);

        DbtCloudRateLimitedException first = await Assert.ThrowsAsync<DbtCloudRateLimitedException>(() => client.GetAsync());
        DbtCloudRateLimitedException second = await Assert.ThrowsAsync<DbtCloudRateLimitedException>(() => client.GetAsync());

        Assert.InRange(first.RetryAt - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.1));
        Assert.InRange(second.RetryAt - first.RetryAt, TimeSpan.FromSeconds(-5), TimeSpan.FromSeconds(5));
        Assert.Single(server.Received);
    }

    [Theory]
    [InlineData("Retry-After")]
    [InlineData("x-rate-limit-retry-after-seconds")]
    public async Task A_short_pause_is_waited_for_and_the_call_goes_on(string header)
    {
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            context.Response.Headers[header] = "1";
            return HttpServer.AnswerAsync(context, number == 1 ? 429 : 200);
        });

        using HttpResponseMessage response = await Clients.Register(server.Url).GetAsync();

        Assert.Equal(2, server.Received.Count);
    }

    private Task<DateTimeOffset?> Ask(InProcessRateLimiter limiter, DbtAccount account, int limit)
        => limiter.WaitAsync(new DbtRateLimitRequest(account, limit, time.GetUtcNow() + Long), TestContext.Current.CancellationToken).AsTask();
}
