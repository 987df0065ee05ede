using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.RateLimiting;

public class LimiterChoiceTests
{
    [Fact]
    public async Task A_limiter_of_the_users_own_is_asked_before_each_attempt_and_told_of_each_429()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            context.Response.Headers.RetryAfter = "0";
            return HttpServer.AnswerAsync(context, number == 1 ? 429 : 200);
        });
        FleetLimiter fleet = new();
        DbtCloudClient client = Clients.Register(server.Url, services => services.AddSingleton<IDbtRateLimiter>(fleet), options => options.RequestsPerMinute = 77);

        using HttpResponseMessage response = await client.GetAsync();

        Assert.Equal(["wait 77", "pause", "wait 77"], fleet.Calls);
    }

    [Fact]
    public void The_one_within_the_process_is_the_default()
    {
        ServiceProvider services = new ServiceCollection().AddDbtCloud().AddAccount("spice", 7, new Uri("https://ab123.us1.dbt.com"), FakeToken.Personal()).Services.BuildServiceProvider();

        Assert.IsType<InProcessRateLimiter>(services.GetRequiredService<IDbtRateLimiter>());
    }

    [Fact]
    public async Task A_call_that_waits_shows_in_the_metric_and_can_be_cancelled_without_a_request()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        string key = "waiting-" + Guid.NewGuid().ToString("N");
        DbtCloudClient client = Clients.Register(server.Url, options: options => options.RequestsPerMinute = 1, key: key);
        int waiting = 0;
        TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using MeterListener meters = new() { InstrumentPublished = static (instrument, listener) => Listen(instrument, listener) };
        meters.SetMeasurementEventCallback<int>((_, value, tags, _) =>
        {
            if (tags.ToArray().Any(tag => key.Equals(tag.Value)))
            {
                Interlocked.Add(ref waiting, value);
                began.TrySetResult();
            }
        });
        meters.Start();
        (await client.GetAsync()).Dispose();
        using CancellationTokenSource source = new();

        Task<HttpResponseMessage> second = client.SendAsync(HttpMethod.Get, "jobs/", source.Token);
        await began.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, waiting);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(0, waiting);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_429_of_one_account_leaves_the_other_alone()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) => HttpServer.AnswerAsync(context, context.Request.Path.Value!.Contains("/7/", StringComparison.Ordinal) ? 429 : 200));
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("spice", 7, server.Url, FakeToken.Personal()).AddAccount("guild", 8, server.Url, FakeToken.Personal());
        ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<DbtCloudRateLimitedException>(() => provider.GetRequiredKeyedService<DbtCloudClient>("spice").GetAsync());
        using HttpResponseMessage response = await provider.GetRequiredKeyedService<DbtCloudClient>("guild").GetAsync();

        Assert.Equal(2, server.Received.Count);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Name == "dbtcloud.client.rate_limit.waiting")
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private sealed class FleetLimiter : IDbtRateLimiter
    {
        public ConcurrentQueue<string> Calls { get; } = new();

        public ValueTask<DateTimeOffset?> WaitAsync(DbtRateLimitRequest request, CancellationToken cancellationToken = default)
        {
            Calls.Enqueue($"wait {request.RequestsPerMinute}");
            return default;
        }

        public ValueTask PauseAsync(DbtAccount account, DateTimeOffset until, CancellationToken cancellationToken = default)
        {
            Calls.Enqueue("pause");
            return default;
        }
    }
}
