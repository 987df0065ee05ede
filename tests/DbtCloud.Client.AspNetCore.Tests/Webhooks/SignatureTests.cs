using System.Net;
using System.Net.Sockets;
using System.Text;
using DbtCloud.Models;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;

namespace DbtCloud.AspNetCore.Webhooks;

public class SignatureTests
{
    [Fact]
    public async Task A_signed_event_is_answered_with_200_and_handled()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await ReceiverHost.UntilAsync(() => !host.Handled.IsEmpty);
        DbtWebhookEvent handled = Assert.Single(host.Handled);
        Assert.Equal(WebhookEventType.RunCompleted, handled.EventType);
        Assert.Equal("wev_1", handled.EventId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer abc")]
    [InlineData("zz")]
    public async Task A_request_without_a_signature_is_refused(string signature)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow), signature);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Fact]
    public async Task A_request_without_a_signature_is_refused_before_its_body_has_come()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        using TcpClient caller = new();
        await caller.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = caller.GetStream();
        await stream.WriteAsync("POST /hooks/dbt HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        byte[] answer = new byte[12];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);

        Assert.Equal("HTTP/1.1 401", Encoding.ASCII.GetString(answer));
    }

    [Fact]
    public async Task A_body_that_was_changed_by_one_byte_is_refused()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow);

        HttpResponseMessage answer = await host.DeliverAsync(body.Replace("12345", "12346", StringComparison.Ordinal), SignedBody.Sign(body));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Fact]
    public async Task The_secret_of_one_account_signs_no_event_of_another()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();

        HttpResponseMessage answer = await host.DeliverAsync(SignedBody.Event("wev_1", DateTimeOffset.UtcNow, accountId: 2));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_secret_of_one_subscription_signs_no_event_of_another()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options =>
        {
            options.Accounts["guild"] = new DbtWebhookAccountOptions { AccountId = 2, Secrets = { ["wsu_guild"] = "secret-of-guild" } };
        });
        string own = SignedBody.Event("wev_1", DateTimeOffset.UtcNow, accountId: 2, webhookId: "wsu_guild");
        string other = SignedBody.Event("wev_2", DateTimeOffset.UtcNow, accountId: 2, webhookId: "wsu_other");

        Assert.Equal(HttpStatusCode.OK, (await host.DeliverAsync(own, SignedBody.Sign(own, "secret-of-guild"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.DeliverAsync(other, SignedBody.Sign(other, "secret-of-guild"))).StatusCode);
    }

    [Fact]
    public async Task An_endpoint_of_one_account_takes_that_accounts_secret_alone()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            options => options.Accounts["guild"] = new DbtWebhookAccountOptions { AccountId = 2, Secret = "secret-of-guild" },
            map: static application =>
            {
                application.MapDbtWebhook("/hooks/{account}", static (_, _) => Task.CompletedTask);
                application.MapDbtWebhook("/only", static (_, _) => Task.CompletedTask).ForDbtAccount("guild");
            });
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.DeliverAsync(body, path: "/hooks/guild")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.DeliverAsync(body, path: "/only")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.DeliverAsync(body, path: "/hooks/spice")).StatusCode);
    }

    [Fact]
    public async Task A_delegate_gives_secrets_that_are_in_no_configuration()
    {
        List<string?> asked = [];
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.SecretsFor = (context, _) =>
        {
            asked.Add(context.AccountKey);
            return ValueTask.FromResult<IReadOnlyList<DbtWebhookSecret>>([new DbtWebhookSecret("from-the-vault") { AccountKey = "vaulted" }]);
        });
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow, accountId: 77);

        HttpResponseMessage answer = await host.DeliverAsync(body, SignedBody.Sign(body, "from-the-vault"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([null], asked);
    }

    [Fact]
    public async Task Neither_secret_nor_signature_is_logged()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        string body = SignedBody.Event("wev_1", DateTimeOffset.UtcNow);
        await host.DeliverAsync(body);
        await host.DeliverAsync(body, SignedBody.Sign(body, "another"));
        await ReceiverHost.UntilAsync(() => !host.Handled.IsEmpty);

        string log = string.Join('\n', host.Logs.GetSnapshot().Select(static record => record.Message + record.Exception));

        Assert.DoesNotContain(SignedBody.Secret, log, StringComparison.Ordinal);
        Assert.DoesNotContain(SignedBody.Sign(body), log, StringComparison.OrdinalIgnoreCase);
    }
}
