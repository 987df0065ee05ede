using System.Net;
using DbtCloud.Emulator;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Credentials.Rotation;

public class RotationTests
{
    [Fact]
    public async Task A_token_is_made_stored_tried_switched_to_and_only_then_the_old_one_removed()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        MemoryTokenStore store = new();
        await using ServiceProvider services = MortalProcess.Start(account, store);
        DbtCloudClient client = services.GetRequiredService<DbtCloudClient>();
        PersonalAccessToken old = await OnlyTokenAsync(client, account);

        DbtTokenRotation rotation = await client.PersonalAccessTokens.RotateAsync(account.UserId, old.Id, store, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            [DbtTokenRotationStep.Creating, DbtTokenRotationStep.Stored, DbtTokenRotationStep.Switched, DbtTokenRotationStep.Finished],
            store.Written.Select(record => record.Step));
        Assert.Equal(rotation.NewId, (await OnlyTokenAsync(client, account)).Id);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOfAsync(account, account.PersonalAccessToken));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(account, rotation.TokenInUse!.Reveal()));
        JournalEntry deletion = Assert.Single(emulator.Journal.Find("DELETE", "/account-apikeys/"));
        Assert.InRange(deletion.StatusCode, 200, 204);
        Assert.DoesNotContain(rotation.NewToken!.Reveal(), rotation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_that_dies_at_any_step_leaves_a_token_that_works_and_a_rotation_to_go_on_with(bool afterwards)
    {
        bool died = true;
        int steps;
        for (steps = 1; died; steps++)
        {
            await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
            EmulatedAccount account = emulator.AddAccount();
            MemoryTokenStore store = new();
            PersonalAccessTokenId old = await FirstTokenAsync(account);
            MortalProcess process = new(store, account, steps, afterwards);

            await process.RotateAsync(account.UserId, old);
            died = process.Died;

            await using ServiceProvider services = MortalProcess.Start(account, store);
            DbtCloudClient next = services.GetRequiredService<DbtCloudClient>();
            Assert.NotNull((await next.GetAccountAsync(TestContext.Current.CancellationToken)).Name);

            DbtTokenRotation? record = store.Written.Count == 0 ? null : store.Written[^1];
            if (record?.Step != DbtTokenRotationStep.Finished)
            {
                record = await next.PersonalAccessTokens.RotateAsync(account.UserId, old, store, cancellationToken: TestContext.Current.CancellationToken);
            }

            PersonalAccessToken only = await OnlyTokenAsync(next, account);
            Assert.Equal(record!.NewId, only.Id);
            Assert.NotEqual(old, only.Id);
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusOfAsync(account, account.PersonalAccessToken));
        }

        // Four records, and the requests between them.
        Assert.True(steps > 9, $"It died at {steps} steps.");
    }

    [Fact]
    public async Task Requests_in_flight_finish_before_the_old_token_is_removed()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        MemoryTokenStore store = new();
        await using ServiceProvider services = MortalProcess.Start(account, store);
        DbtCloudClient client = services.GetRequiredService<DbtCloudClient>();
        PersonalAccessToken old = await OnlyTokenAsync(client, account);
        emulator.Faults.Add(Fault.Latency(TimeSpan.FromSeconds(1.5)) with { PathContains = "/jobs/" });

        Task<Job[]> slow = client.Jobs.ListAsync(cancellationToken: TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken).AsTask();
        while (emulator.Journal.Find("GET", "/jobs/").Count == 0)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await client.PersonalAccessTokens.RotateAsync(account.UserId, old.Id, store, cancellationToken: TestContext.Current.CancellationToken);

        await slow;
        JournalEntry sent = Assert.Single(emulator.Journal.Find("GET", "/jobs/"));
        JournalEntry removed = Assert.Single(emulator.Journal.Find("DELETE", "/account-apikeys/"));
        Assert.Equal(200, sent.StatusCode);
        Assert.True(removed.At - sent.At >= TimeSpan.FromSeconds(1.4), $"sent at {sent.At:O}, removed at {removed.At:O}");
    }

    [Fact]
    public async Task A_new_token_that_does_not_work_is_never_switched_to()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        MemoryTokenStore store = new();
        await using ServiceProvider services = MortalProcess.Start(account, store);
        DbtCloudClient client = services.GetRequiredService<DbtCloudClient>();
        PersonalAccessToken old = await OnlyTokenAsync(client, account);
        emulator.Faults.Add(Fault.Status(401) with { Method = "GET", PathContains = "/account-apikeys/", Skip = 2, Times = 1 });

        await Assert.ThrowsAsync<DbtCloudAuthenticationException>(
            () => client.PersonalAccessTokens.RotateAsync(account.UserId, old.Id, store, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(account, account.PersonalAccessToken));
        Assert.Null(store.Written[^1].TokenInUse);

        DbtTokenRotation rotation = await client.PersonalAccessTokens.RotateAsync(account.UserId, old.Id, store, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(rotation.NewId, (await OnlyTokenAsync(client, account)).Id);
    }

    [Fact]
    public async Task A_source_that_still_has_the_old_token_is_not_heard()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        DbtCloudClient client = new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
        PersonalAccessToken old = await OnlyTokenAsync(client, account);

        await client.PersonalAccessTokens.RotateAsync(account.UserId, old.Id, new MemoryTokenStore(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotNull((await client.GetAccountAsync(TestContext.Current.CancellationToken)).Name);
        Assert.DoesNotContain(emulator.Journal.Entries, entry => entry.StatusCode == 401);
    }

    private static async Task<PersonalAccessTokenId> FirstTokenAsync(EmulatedAccount account)
    {
        DbtCloudClient client = new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
        return (await OnlyTokenAsync(client, account)).Id;
    }

    private static async Task<PersonalAccessToken> OnlyTokenAsync(DbtCloudClient client, EmulatedAccount account)
        => Assert.Single(await client.PersonalAccessTokens.ListAsync(account.UserId, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

    private static async Task<HttpStatusCode> StatusOfAsync(EmulatedAccount account, string token)
    {
        using HttpClient http = new() { BaseAddress = account.AccessUrl };
        using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{account.AccountId}/");
        request.Headers.Authorization = new("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
