using System.Net;

namespace DbtCloud.Emulator.Tests.Kit;

public class UnmatchedTests
{
    [Fact]
    public async Task A_request_that_nothing_matches_fails_the_test_and_says_what_was_close()
    {
        DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, account, inMemory: true);
        Assert.Equal(HttpStatusCode.NotFound, (await api.SendAsync("GET", api.V2 + "job/12/")).Status);
        UnmatchedRequestException error = await Assert.ThrowsAsync<UnmatchedRequestException>(async () => await emulator.DisposeAsync());
        Assert.Contains("/api/v2/accounts/{account_id}/jobs/{id}/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emulators_share_nothing()
    {
        await using DbtCloudEmulator first = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        await using DbtCloudEmulator second = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        using ApiCaller stranger = new(second, second.AddAccount("spice"), first.AddAccount("spice").PersonalAccessToken, inMemory: true);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync("GET", stranger.V2)).Status);
    }
}
