using System.Net;
using DbtCloud.Models;
using DbtCloud.Support;
using Microsoft.AspNetCore.Http;

namespace DbtCloud.Responses;

public class ResponseCaptureTests
{
    private const string OneRun = """{"data":{"id":7},"status":{"code":200}}""";

    [Fact]
    public async Task A_call_made_inside_shows_status_headers_and_request_id()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        await client.Runs.GetAsync(7, cancellationToken: TestContext.Current.CancellationToken);

        DbtCloudResponse response = Assert.Single(capture.Responses);
        Assert.Same(response, capture.Last);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("request-1", response.RequestId);
        Assert.Equal("request-1", response.GetHeader("X-Request-ID"));
        Assert.Equal("application/json", response.GetHeader("content-type"));
        Assert.Equal(["a", "b"], response.Headers["x-twice"]);
        Assert.Null(response.GetHeader("x-absent"));
        Assert.Equal("Runs.Get", response.Operation);
        Assert.Equal($"GET /api/v2/accounts/{client.Account.Id}/runs/7/", response.Endpoint);
        Assert.Same(client.Account, response.Account);
        Assert.Equal(1, response.Attempt);
    }

    [Fact]
    public async Task A_call_that_ends_in_an_exception_shows_them_too()
    {
        await using HttpServer server = await IdentifiedAsync((_, _) => 403);

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        DbtCloudForbiddenException error = await Assert.ThrowsAsync<DbtCloudForbiddenException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Equal("request-1", error.RequestId);
        Assert.Equal("request-1", error.Response!.RequestId);
        Assert.Equal("a", error.Response.GetHeader("x-twice"));
        Assert.Equal(HttpStatusCode.Forbidden, capture.Last!.StatusCode);
    }

    [Fact]
    public async Task Every_attempt_of_a_call_is_an_answer_of_its_own()
    {
        await using HttpServer server = await IdentifiedAsync((_, number) => number == 1 ? 503 : 200);

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        using HttpResponseMessage response = await Clients.Register(server.Url).GetAsync();

        Assert.Equal([(503, 1), (200, 2)], capture.Responses.Select(answer => ((int)answer.StatusCode, answer.Attempt)));
    }

    [Fact]
    public async Task Calls_in_parallel_are_all_seen_by_a_capture_around_them()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        await Task.WhenAll(Enumerable.Range(1, 20).Select(id => client.Runs.GetAsync(id, cancellationToken: TestContext.Current.CancellationToken)));

        Assert.Equal(
            Enumerable.Range(1, 20).Select(id => $"GET /api/v2/accounts/{client.Account.Id}/runs/{id}/").Order(),
            capture.Responses.Select(response => response.Endpoint).Order());
    }

    [Fact]
    public async Task Calls_in_parallel_are_told_apart_by_a_capture_each()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);

        string[] seen = await Task.WhenAll(Enumerable.Range(1, 20).Select(EndpointOfAsync));

        Assert.Equal(Enumerable.Range(1, 20).Select(id => $"GET /api/v2/accounts/{client.Account.Id}/runs/{id}/"), seen);

        async Task<string> EndpointOfAsync(int id)
        {
            using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
            await client.Runs.GetAsync(id, cancellationToken: TestContext.Current.CancellationToken);
            return Assert.Single(capture.Responses).Endpoint;
        }
    }

    [Fact]
    public async Task An_outer_capture_sees_what_an_inner_one_sees_and_goes_on_after_it()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);

        using DbtCloudResponseCapture outer = DbtCloudResponseCapture.Start();
        using (DbtCloudResponseCapture inner = DbtCloudResponseCapture.Start())
        {
            await client.GetAsync();
            Assert.Single(inner.Responses);
        }

        await client.GetAsync();
        Assert.Equal(2, outer.Responses.Count);
    }

    [Fact]
    public async Task A_closed_capture_sees_nothing_more_not_even_of_work_that_it_was_open_for()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);
        TaskCompletionSource closed = new();
        DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        Task later = LaterAsync();
        await client.GetAsync();
        capture.Dispose();

        closed.SetResult();
        await later;
        await client.GetAsync();

        Assert.Single(capture.Responses);

        async Task LaterAsync()
        {
            await closed.Task;
            await client.GetAsync();
        }
    }

    [Fact]
    public async Task Another_flow_s_calls_are_not_seen()
    {
        await using HttpServer server = await IdentifiedAsync();
        DbtCloudClient client = Clients.Register(server.Url);
        TaskCompletionSource open = new();
        Task other = OtherAsync();

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        open.SetResult();
        await other;

        Assert.Single(server.Received);
        Assert.Empty(capture.Responses);
        Assert.Null(capture.Last);

        async Task OtherAsync()
        {
            await open.Task;
            await client.GetAsync();
        }
    }

    [Fact]
    public async Task A_page_carries_its_own_answer()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
        {
            context.Response.Headers["x-request-id"] = $"request-{number}";
            return HttpServer.AnswerAsync(context, 200, $$$"""{"data":[{"id":{{{number}}}}],"extra":{"pagination":{"count":1,"total_count":3} } }""");
        });
        DbtCloudClient client = Clients.Register(server.Url);
        List<string?> ids = [];

        await foreach (DbtPage<Run> page in client.Runs.ListAsync(new RunListOptions { Limit = 1 }, TestContext.Current.CancellationToken).AsPages(TestContext.Current.CancellationToken))
        {
            ids.Add(page.Response!.RequestId);
        }

        Assert.Equal(["request-1", "request-2", "request-3"], ids);
    }

    [Fact]
    public async Task A_capture_around_a_list_sees_every_page_and_keeps_the_newest()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, number) =>
            HttpServer.AnswerAsync(context, 200, $$$"""{"data":[{"id":{{{number}}}}],"extra":{"pagination":{"count":1,"total_count":5} } }"""));
        DbtCloudClient client = Clients.Register(server.Url);

        using DbtCloudResponseCapture all = DbtCloudResponseCapture.Start();
        using DbtCloudResponseCapture newest = DbtCloudResponseCapture.Start(capacity: 2);
        await foreach (Run run in client.Runs.ListAsync(new RunListOptions { Limit = 1 }, TestContext.Current.CancellationToken))
        {
            Assert.True(run.Id.Value > 0);
        }

        Assert.Equal(5, all.Responses.Count);
        Assert.Equal(2, newest.Responses.Count);
        Assert.Same(all.Last, newest.Last);
    }

    [Fact]
    public async Task A_server_that_echoes_the_token_gives_it_to_nobody()
    {
        string token = FakeToken.Service();
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Headers["x-request-id"] = "of " + context.Request.Headers.Authorization;
            return HttpServer.AnswerAsync(context, 400, OneRun);
        });

        using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
        DbtCloudApiException error = await Assert.ThrowsAnyAsync<DbtCloudApiException>(
            () => Clients.Register(server.Url, options: account => account.Token = token).GetAsync());

        Assert.Equal("of Bearer dbtc_***", capture.Last!.RequestId);
        Assert.DoesNotContain(token, error.ToString(), StringComparison.Ordinal);
        Assert.All(capture.Last.Headers.SelectMany(header => header.Value), value => Assert.DoesNotContain(token, value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_capture_that_keeps_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DbtCloudResponseCapture.Start(capacity: 0));

    private static Task<HttpServer> IdentifiedAsync(Func<HttpContext, int, int>? status = null)
        => HttpServer.StartAsync((context, number) =>
        {
            context.Response.Headers["x-request-id"] = $"request-{number}";
            context.Response.Headers.Append("x-twice", "a");
            context.Response.Headers.Append("x-twice", "b");
            context.Response.Headers.RetryAfter = "0";
            return HttpServer.AnswerAsync(context, status?.Invoke(context, number) ?? 200, OneRun);
        });
}
