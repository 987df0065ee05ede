using DbtCloud.Emulator;
using DbtCloud.Models;

namespace DbtCloud.Runs;

public class TriggerTests
{
    [Theory]
    [InlineData("reset")]
    [InlineData("500")]
    [InlineData("truncate")]
    public async Task A_trigger_whose_answer_was_lost_is_found_by_its_marker_and_not_sent_again(string fault)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        Fault lost = fault switch
        {
            "reset" => Fault.Reset(afterActing: true),
            "500" => Fault.Status(500, afterActing: true),
            _ => Fault.Truncate(20),
        };
        emulator.Faults.Add(lost with { Method = "POST", PathContains = "/run/", Times = 1 });

        Run run = await ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken);

        Assert.StartsWith("nightly [dbtc-", run.Trigger!.Cause, StringComparison.Ordinal);
        Assert.Single(emulator.Journal.Find("POST", "/run/"));
    }

    [Fact]
    public async Task A_trigger_that_no_lookup_finds_is_unknown_carries_its_marker_and_is_not_sent_again()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(Fault.Reset() with { Method = "POST", PathContains = "/run/", Times = 1 });

        DbtCloudTriggerUnknownException error = await Assert.ThrowsAsync<DbtCloudTriggerUnknownException>(
            () => ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken));

        Assert.Contains(error.Marker, error.Message, StringComparison.Ordinal);
        Assert.Equal(job.Id, error.JobId);
        Assert.Single(emulator.Journal.Find("POST", "/run/"));
    }

    [Fact]
    public async Task A_refusal_is_no_lost_answer()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbtCloudNotFoundException>(
            () => ClientOf(emulator.AddAccount()).Jobs.TriggerAsync(1, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken));

        Assert.Empty(emulator.Journal.Find("GET", "/runs/"));
    }

    private static DbtCloudClient ClientOf(EmulatedAccount account)
        => new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
}
