using DbtCloud.Emulator;
using DbtCloud.Models;
using DbtCloud.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.AspNetCore.Webhooks;

public class EmulatedWebhookTests
{
    [Fact]
    public async Task A_run_is_told_from_its_start_to_its_end_over_sockets()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(static options => options.Speed = 50, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        DbtCloudClient client = new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
        string? secret = null;
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.SecretsFor = (_, _) => ValueTask.FromResult<IReadOnlyList<DbtWebhookSecret>>(
            [new DbtWebhookSecret(secret!) { AccountKey = "spice", AccountId = account.AccountId }]));
        WebhookSubscription subscription = await client.Webhooks.CreateAsync(
            new WebhookSubscription
            {
                Name = "test",
                ClientUrl = new Uri(host.Client.BaseAddress!, "/hooks/dbt").ToString(),
                Active = true,
                EventTypes = [WebhookEventType.RunStarted, WebhookEventType.RunCompleted],
            },
            TestContext.Current.CancellationToken);
        secret = subscription.HmacSecret;

        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        await ReceiverHost.UntilAsync(() => host.Handled.Count == 2);

        DbtWebhookEvent started = host.Handled.Single(static handled => handled.EventType == WebhookEventType.RunStarted);
        DbtWebhookEvent completed = host.Handled.Single(static handled => handled.EventType == WebhookEventType.RunCompleted);
        Assert.All(host.Handled, handled => Assert.Equal(account.AccountId, handled.AccountId));
        Assert.Equal(run.Id, started.Data!.RunId);
        Assert.Equal(run.Id, completed.Data!.RunId);
        Assert.Equal(RunStatus.Success, completed.Data.Status);
        Assert.Null(completed.Data.StatusMessage);
        Assert.NotNull(completed.Data.FinishedAt);
        Assert.Null(started.Data.FinishedAt);
        Assert.Equal(subscription.Id, completed.WebhookId);
    }

    [Fact]
    public async Task A_webhook_ends_a_wait_that_would_look_again_much_later()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(static options => options.Speed = 50, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        string? secret = null;
        await using ReceiverHost host = await ReceiverHost.StartAsync(
            options => options.SecretsFor = (_, _) => ValueTask.FromResult<IReadOnlyList<DbtWebhookSecret>>(
                [new DbtWebhookSecret(secret!) { AccountKey = "spice", AccountId = account.AccountId }]),
            build: builder => builder.Services.AddDbtCloud().AddAccount("spice", account.AccountId, account.AccessUrl, account.PersonalAccessToken));
        DbtCloudClient client = host.Application.Services.GetRequiredService<DbtCloudClient>();
        WebhookSubscription subscription = await client.Webhooks.CreateAsync(
            new WebhookSubscription
            {
                Name = "test",
                ClientUrl = new Uri(host.Client.BaseAddress!, "/hooks/dbt").ToString(),
                Active = true,
                EventTypes = [WebhookEventType.RunCompleted],
            },
            TestContext.Current.CancellationToken);
        secret = subscription.HmacSecret;

        Run run = await client.Jobs.RunAsync(
            job.Id,
            new TriggerRunOptions { Cause = "test" },
            new RunWaitOptions { MinInterval = TimeSpan.FromHours(1), MaxInterval = TimeSpan.FromHours(1) },
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(run.Succeeded());
    }
}
