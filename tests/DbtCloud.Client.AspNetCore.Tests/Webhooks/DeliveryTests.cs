using System.Collections.Concurrent;
using System.Net;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DbtCloud.AspNetCore.Webhooks;

public class DeliveryTests
{
    [Fact]
    public async Task Five_deliveries_of_one_event_are_handled_once_and_all_answered_with_200()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow);

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.DeliverAsync(body)));
        await host.DeliverAsync(SignedBody.Event("wev_2", DateTimeOffset.UtcNow));
        await ReceiverHost.UntilAsync(() => host.Handled.Any(static handled => handled.EventId == "wev_2"));

        Assert.All(answers, static answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(host.Handled, static handled => handled.EventId == "wev_1");
    }

    [Fact]
    public async Task Dbt_has_its_answer_while_the_handler_still_works()
    {
        TaskCompletionSource release = new();
        await using ReceiverHost host = await ReceiverHost.StartAsync(handler: (_, _, _) => release.Task);

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(host.Handled);
        release.SetResult();
        await ReceiverHost.UntilAsync(() => !host.Handled.IsEmpty);
    }

    [Fact]
    public async Task A_full_queue_answers_503_and_the_event_is_taken_when_it_comes_again()
    {
        TaskCompletionSource release = new();
        int started = 0;
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            static options =>
            {
                options.QueueCapacity = 1;
                options.Concurrency = 1;
            },
            async (_, _, _) =>
            {
                Interlocked.Increment(ref started);
                await release.Task;
            });
        await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));
        await ReceiverHost.UntilAsync(() => started == 1);
        await host.DeliverAsync(SignedBody.Event("wev_2", DateTimeOffset.UtcNow));
        string third = SignedBody.Event("wev_3", DateTimeOffset.UtcNow);

        HttpResponseMessage refused = await host.DeliverAsync(third);
        release.SetResult();
        await ReceiverHost.UntilAsync(() => host.Handled.Count == 2);
        HttpResponseMessage accepted = await host.DeliverAsync(third);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        await ReceiverHost.UntilAsync(() => host.Handled.Count == 3);
    }

    [Fact]
    public async Task A_handler_that_throws_is_called_again()
    {
        ConcurrentQueue<int> attempts = new();
        await using ReceiverHost host = await ReceiverHost.StartAsync(handler: (_, context, _) =>
        {
            attempts.Enqueue(context.Attempt);
            return context.Attempt < 3 ? Task.FromException(new InvalidOperationException("not yet")) : Task.CompletedTask;
        });

        await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));
        await ReceiverHost.UntilAsync(() => !host.Handled.IsEmpty);

        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task An_event_whose_handler_gave_up_is_logged_and_may_be_delivered_again()
    {
        bool broken = true;
        await using ReceiverHost host = await ReceiverHost.StartAsync(handler: (_, _, _) => broken ? throw new InvalidOperationException("broken") : Task.CompletedTask);
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow);
        await host.DeliverAsync(body);
        await ReceiverHost.UntilAsync(() => host.Logs.GetSnapshot().Any(static record => record.Id.Id == 111));

        broken = false;
        await ReceiverHost.UntilAsync(() =>
        {
            host.DeliverAsync(body).GetAwaiter().GetResult();
            return !host.Handled.IsEmpty;
        });

        Assert.Equal(LogLevel.Error, host.Logs.GetSnapshot().Single(static record => record.Id.Id == 111).Level);
        Assert.Single(host.Handled);
    }

    [Fact]
    public async Task What_was_accepted_is_handled_before_the_host_stops()
    {
        TaskCompletionSource release = new();
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            static options => options.Concurrency = 1,
            (_, _, _) => release.Task);
        for (int number = 0; number < 20; number++)
        {
            await host.DeliverAsync(SignedBody.Event($"wev_{number}", DateTimeOffset.UtcNow));
        }

        Task stopping = host.Application.StopAsync(TestContext.Current.CancellationToken);
        release.SetResult();
        await stopping;

        Assert.Equal(20, host.Handled.Count);
    }

    [Fact]
    public async Task What_cannot_be_handled_before_the_host_stops_is_named_in_the_log_and_given_back()
    {
        RecordingStore store = new();
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            static options =>
            {
                options.Concurrency = 1;
                options.DrainTimeout = TimeSpan.FromMilliseconds(20);
            },
            static (_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken),
            builder => builder.Services.AddSingleton<IDbtWebhookEventStore>(store));
        await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));
        await host.DeliverAsync(SignedBody.Event("wev_2", DateTimeOffset.UtcNow));

        await host.Application.StopAsync(TestContext.Current.CancellationToken);

        Assert.Empty(host.Handled);
        Assert.Equal(["1/wev_1", "1/wev_2"], store.Released.Order());
        Assert.Equal(2, host.Logs.GetSnapshot().Count(static record => record.Id.Id == 112));
    }

    [Fact]
    public async Task A_store_that_fails_makes_dbt_send_the_event_again()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            build: static builder => builder.Services.AddSingleton<IDbtWebhookEventStore>(new RecordingStore { Broken = true }));

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Each_event_has_a_scope_of_its_own_and_its_handler_comes_from_it()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            build: static builder =>
            {
                builder.Services.AddSingleton<Notes>();
                builder.Services.AddScoped<NotingHandler>();
            },
            map: static application => application.MapDbtWebhook<NotingHandler>("/hooks/dbt"));
        Notes notes = host.Application.Services.GetRequiredService<Notes>();

        await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));
        await host.DeliverAsync(SignedBody.Event("wev_2", DateTimeOffset.UtcNow));
        await ReceiverHost.UntilAsync(() => notes.Disposed.Count == 2);

        Assert.Equal(["spice wev_1", "spice wev_2"], notes.Handled.Order());
        Assert.Equal(2, notes.Disposed.Distinct().Count());
    }

    [Fact]
    public void Mapping_without_registration_says_what_to_register()
    {
        WebApplication application = WebApplication.CreateSlimBuilder().Build();

        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(
            () => application.MapDbtWebhook("/hooks/dbt", static (_, _) => Task.CompletedTask));

        Assert.Contains("AddDbtWebhooks", error.Message, StringComparison.Ordinal);
    }

    private sealed class Notes
    {
        public ConcurrentQueue<string> Handled { get; } = new();

        public ConcurrentQueue<object> Disposed { get; } = new();
    }

    private sealed class NotingHandler(Notes notes) : IDbtWebhookHandler, IDisposable
    {
        public Task HandleAsync(DbtWebhookEvent webhookEvent, DbtWebhookContext context, CancellationToken cancellationToken)
        {
            notes.Handled.Enqueue($"{context.AccountKey} {webhookEvent.EventId}");
            return Task.CompletedTask;
        }

        public void Dispose() => notes.Disposed.Enqueue(this);
    }

    private sealed class RecordingStore : IDbtWebhookEventStore
    {
        public bool Broken { get; init; }

        public ConcurrentQueue<string> Released { get; } = new();

        public ValueTask<bool> TryClaimAsync(string eventKey, DateTimeOffset keepUntil, CancellationToken cancellationToken)
            => Broken ? throw new InvalidOperationException("The store is away.") : ValueTask.FromResult(true);

        public ValueTask CompleteAsync(string eventKey, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask ReleaseAsync(string eventKey, CancellationToken cancellationToken)
        {
            Released.Enqueue(eventKey);
            return ValueTask.CompletedTask;
        }
    }
}
