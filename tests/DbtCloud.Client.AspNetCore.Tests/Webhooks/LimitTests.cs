using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.AspNetCore.Webhooks;

public class LimitTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whether_or_not_it_says_its_length(bool sized)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(static options => options.MaxBodyBytes = 1000);
        string body = new('x', 200_000);
        using HttpRequestMessage request = SignedBody.Request("/hooks/dbt", body, SignedBody.Sign(body));
        request.Headers.TransferEncodingChunked = !sized;
        request.Headers.ExpectContinue = true;

        HttpResponseMessage answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-59, true)]
    [InlineData(-61, false)]
    [InlineData(4, true)]
    [InlineData(6, false)]
    public async Task An_event_outside_the_replay_window_is_refused(int minutes, bool accepted)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(build: static builder => builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now)));

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", Now.AddMinutes(minutes)));

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_event_without_a_time_is_refused()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        HttpResponseMessage answer = await host.DeliverAsync("""{"accountId":1,"eventId":"wev_1","eventType":"job.run.started"}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("not json")]
    public async Task A_signed_body_that_is_no_event_is_refused(string body)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await host.DeliverAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_given_up()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(static options => options.BodyTimeout = TimeSpan.FromMilliseconds(50));
        using TcpClient caller = new();
        await caller.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = caller.GetStream();
        string head = $"POST /hooks/dbt HTTP/1.1\r\nHost: x\r\nAuthorization: {SignedBody.Sign("x")}\r\nContent-Length: 1000\r\n\r\n{{";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);

        byte[] answer = new byte[12];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);

        Assert.Equal("HTTP/1.1 408", Encoding.ASCII.GetString(answer));
    }

    [Fact]
    public async Task Only_post_is_taken()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        HttpResponseMessage answer = await host.Client.GetAsync(new Uri("/hooks/dbt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
