using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;
using DbtCloud.Emulator.Tests.Runs;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.Emulator.Tests.Webhooks;

public class WebhookTests
{
    [Fact]
    public async Task A_run_is_told_in_signed_events()
    {
        using Receiver receiver = new();
        await using DbtCloudEmulator emulator = await StartAsync(receiver);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode subscription = await SubscribeAsync(api, "job.run.started", "job.run.completed");
        string secret = subscription["hmac_secret"]!.GetValue<string>();
        JsonNode run = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test" });
        await RunWatch.UntilDoneAsync(api, run["id"]!.GetValue<long>());
        await UntilAsync(() => receiver.Deliveries.Count == 2);
        foreach ((string authorization, byte[] body) in receiver.Deliveries)
        {
            Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)), authorization);
        }

        JsonNode completed = receiver.Deliveries.Select(delivery => JsonNode.Parse(delivery.Body)!).Single(body => body["eventType"]!.GetValue<string>() == "job.run.completed");
        Assert.Equal(account.AccountId, completed["accountId"]!.GetValue<long>());
        Assert.Equal(run["id"]!.ToString(), completed["data"]!["runId"]!.GetValue<string>());
        Assert.Equal("Success", completed["data"]!["runStatus"]!.GetValue<string>());
        Assert.Equal("None", completed["data"]!["runStatusMessage"]!.GetValue<string>());
        JsonNode shown = (await api.GetAsync(api.V3 + $"webhooks/subscription/{subscription["id"]}"))["data"]!;
        Assert.Null(shown["hmac_secret"]);
    }

    [Fact]
    public async Task A_failed_delivery_is_retried_five_times()
    {
        using Receiver receiver = new() { Answer = _ => HttpStatusCode.InternalServerError };
        await using DbtCloudEmulator emulator = await StartAsync(receiver);
        EmulatedAccount account = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode subscription = await SubscribeAsync(api, "job.run.completed");
        string path = api.V3 + $"webhooks/subscription/{subscription["id"]}";
        string eventId = (await api.GetAsync(path + "/test"))["data"]!["event_id"]!.ToString();
        await UntilAsync(async () => (await api.SendAsync("GET", $"{path}/event/{eventId}/receipt")).Body?["data"] is JsonArray { Count: 6 });
        Assert.Equal(6, receiver.Deliveries.Count);
        Assert.True((await api.GetAsync(path))["data"]!["active"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Five_events_in_a_row_that_fail_switch_a_subscription_off()
    {
        using Receiver receiver = new() { Answer = _ => HttpStatusCode.BadGateway };
        await using DbtCloudEmulator emulator = await StartAsync(receiver);
        EmulatedAccount account = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode subscription = await SubscribeAsync(api, "job.run.completed");
        string path = api.V3 + $"webhooks/subscription/{subscription["id"]}";
        for (int i = 0; i < 5; i++)
        {
            await api.GetAsync(path + "/test");
        }

        await UntilAsync(async () => !(await api.GetAsync(path))["data"]!["active"]!.GetValue<bool>());
        Assert.NotNull((await api.GetAsync(path))["data"]!["deactivate_reason"]);
    }

    [Fact]
    public async Task A_retry_that_gets_through_ends_the_matter()
    {
        using Receiver receiver = new() { Answer = count => count < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NoContent };
        await using DbtCloudEmulator emulator = await StartAsync(receiver);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"), inMemory: true);
        JsonNode subscription = await SubscribeAsync(api, "job.run.completed");
        string path = api.V3 + $"webhooks/subscription/{subscription["id"]}";
        string eventId = (await api.GetAsync(path + "/test"))["data"]!["event_id"]!.ToString();
        await UntilAsync(async () => (await api.SendAsync("GET", $"{path}/event/{eventId}/receipt")).Body?["data"] is JsonArray { Count: 3 });
        JsonArray receipts = (await api.GetAsync($"{path}/event/{eventId}/receipt"))["data"]!.AsArray();
        Assert.Equal(["503", "503", "204"], receipts.Select(receipt => receipt!["http_status_code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_history_goes_back_seven_days()
    {
        using Receiver receiver = new();
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(
            options => (options.InMemory, options.TimeProvider, options.WebhookHandler) = (true, clock, () => receiver),
            TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"), inMemory: true);
        string path = api.V3 + $"webhooks/subscription/{(await SubscribeAsync(api, "job.run.completed"))["id"]}";
        await api.GetAsync(path + "/test");
        clock.Advance(TimeSpan.FromDays(6));
        Assert.Single((await api.GetAsync(path + "/events"))["data"]!.AsArray());
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty((await api.GetAsync(path + "/events"))["data"]!.AsArray());
    }

    private static Task<DbtCloudEmulator> StartAsync(Receiver receiver) => DbtCloudEmulator.StartAsync(
        options => (options.InMemory, options.Speed, options.WebhookHandler) = (true, 500, () => receiver),
        TestContext.Current.CancellationToken);

    private static Task<JsonNode> SubscribeAsync(ApiCaller api, params string[] events) => api.PostAsync(api.V3 + "webhooks/subscriptions", new JsonObject
    {
        ["name"] = "watch",
        ["client_url"] = "http://receiver.test/hook",
        ["active"] = true,
        ["event_types"] = new JsonArray([.. events.Select(name => JsonValue.Create(name))]),
    });

    private static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
