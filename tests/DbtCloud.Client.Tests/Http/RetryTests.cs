using System.Globalization;
using DbtCloud.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace DbtCloud.Http;

public class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_read_is_repeated_until_it_works(int status)
    {
        await using HttpServer server = await FailFirstAsync(2, status, "0");

        using HttpResponseMessage response = await Clients.Register(server.Url).GetAsync();

        Assert.Equal(3, server.Received.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_write_is_not(int status)
    {
        await using HttpServer server = await FailFirstAsync(1, status, "0");

        await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => Clients.Register(server.Url).PostAsync());

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_write_that_was_turned_away_by_429_is_sent_again()
    {
        await using HttpServer server = await FailFirstAsync(1, 429, "0");

        using HttpResponseMessage response = await Clients.Register(server.Url).PostAsync(content: new StringContent("x"));

        Assert.Equal(["x", "x"], server.Received.Select(request => request.Body));
    }

    [Fact]
    public async Task The_test_of_a_webhook_is_a_write_though_it_is_a_get()
    {
        await using HttpServer server = await FailFirstAsync(1, 500, "0");

        await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => Clients.Register(server.Url).GetAsync("webhooks/subscription/wsu_1/test"));

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task The_typed_test_of_a_webhook_is_a_write_too()
    {
        await using HttpServer server = await FailFirstAsync(1, 500, "0");

        await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => Clients.Register(server.Url).Webhooks.TestAsync("wsu_1", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task Reads_that_fail_together_are_not_repeated_together()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, number) => HttpServer.AnswerAsync(context, number <= 12 ? 500 : 200));
        LogList logs = new();
        DbtCloudClient client = Clients.Register(server.Url, services => services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(logs));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ => (await client.GetAsync()).Dispose()));

        Assert.True(logs.Of(3).Select(text => text[text.LastIndexOf(' ')..]).Distinct().Count() > 6, string.Join(Environment.NewLine, logs.Of(3)));
    }

    [Theory]
    [InlineData("60")]
    [InlineData("date")]
    public async Task A_retry_after_beyond_the_calls_time_is_not_waited_for(string retryAfter)
    {
        string value = retryAfter == "date" ? DateTimeOffset.UtcNow.AddMinutes(1).ToString("R", CultureInfo.InvariantCulture) : retryAfter;
        await using HttpServer server = await FailFirstAsync(9, 503, value);
        DbtCloudClient client = Clients.Register(server.Url, options: options =>
        {
            options.TotalTimeout = TimeSpan.FromSeconds(20);
            options.AttemptTimeout = TimeSpan.FromSeconds(5);
        });

        await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => client.GetAsync());

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_retry_after_date_is_waited_for()
    {
        DateTimeOffset due = DateTimeOffset.UtcNow.AddSeconds(2);
        List<DateTimeOffset> times = [];
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            times.Add(DateTimeOffset.UtcNow);
            context.Response.Headers.RetryAfter = due.ToString("R", CultureInfo.InvariantCulture);
            return HttpServer.AnswerAsync(context, number == 1 ? 503 : 200);
        });

        using HttpResponseMessage response = await Clients.Register(server.Url).GetAsync();

        Assert.True(times[1] >= due.AddSeconds(-1.05), $"sent again at {times[1]:O}, due {due:O}");
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_a_timeout_inside_a_transport_error()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        DbtCloudClient client = Clients.Register(server.Url, options: options =>
        {
            options.AttemptTimeout = TimeSpan.FromMilliseconds(200);
            options.MaxRetries = 1;
        });

        DbtCloudTransportException read = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.GetAsync());
        DbtCloudTransportException write = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.PostAsync());

        Assert.IsType<TimeoutException>(read.InnerException);
        Assert.IsType<TimeoutException>(write.InnerException);
        Assert.False(read.MayHaveActed);
        Assert.True(write.MayHaveActed);
        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task The_total_time_limit_ends_a_call_between_its_attempts_too()
    {
        await using HttpServer server = await FailFirstAsync(99, 500, "1");
        DbtCloudClient client = Clients.Register(server.Url, options: options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(1.5);
            options.TotalTimeout = TimeSpan.FromSeconds(1.5);
            options.MaxRetries = 50;
        });

        DbtCloudException error = await Assert.ThrowsAnyAsync<DbtCloudException>(() => client.GetAsync());

        Assert.InRange(server.Received.Count, 1, 2);
        Assert.True(error is DbtCloudApiException or DbtCloudTransportException { InnerException: TimeoutException }, $"{error}");
    }

    [Fact]
    public async Task The_total_time_limit_within_an_attempt_is_a_timeout_too()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        DbtCloudClient client = Clients.Register(server.Url, options: options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(0.5);
            options.TotalTimeout = TimeSpan.FromSeconds(0.8);
            options.MaxRetries = 50;
        });

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.GetAsync());

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains("0.8 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_is_never_wrapped()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.Register(server.Url).SendAsync(HttpMethod.Get, "jobs/", source.Token));

        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task A_token_that_is_already_cancelled_sends_nothing()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.Register(server.Url).SendAsync(HttpMethod.Get, "jobs/", new CancellationToken(canceled: true)));

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_kept_connection_that_the_server_closes_does_not_send_a_write_twice()
    {
        await using ClosingServer server = ClosingServer.Start();
        DbtCloudClient client = Clients.Register(server.Url);
        using (HttpResponseMessage first = await client.PostAsync())
        {
        }

        await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.PostAsync());

        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task A_resilience_handler_on_every_client_does_not_repeat_our_writes()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(500, HttpServer.ErrorBody(500, "There was a server error."));
        DbtCloudClient client = Clients.Register(
            server.Url,
            services => services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.FromMilliseconds(1))));

        DbtCloudApiException error = await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => client.PostAsync(content: new StringContent("{}")));

        Assert.Single(server.Received);
        Assert.Equal("There was a server error.", error.UserMessage);
    }

    [Fact]
    public async Task A_resilience_handler_does_not_repeat_a_write_whose_connection_broke()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        DbtCloudClient client = Clients.Register(
            server.Url,
            services => services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.FromMilliseconds(1))));

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.PostAsync());

        Assert.Single(server.Received);
        Assert.True(error.MayHaveActed);
    }

    [Fact]
    public async Task A_hedging_handler_does_not_send_a_write_twice_at_once()
    {
        await using HttpServer server = await HttpServer.StartAsync(async (context, _) =>
        {
            await Task.Delay(400);
            await HttpServer.AnswerAsync(context, 200);
        });
        DbtCloudClient client = Clients.Register(
            server.Url,
            services => services.ConfigureHttpClientDefaults(http => http.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(50))));

        using HttpResponseMessage response = await client.PostAsync(content: new StringContent("{}"));

        Assert.Single(server.Received);
    }

    private static Task<HttpServer> FailFirstAsync(int times, int status, string retryAfter)
        => HttpServer.StartAsync((context, number) =>
        {
            if (number > times)
            {
                return HttpServer.AnswerAsync(context, 200);
            }

            context.Response.Headers.RetryAfter = retryAfter;
            return HttpServer.AnswerAsync(context, status, HttpServer.ErrorBody(status, "not now"));
        });
}
