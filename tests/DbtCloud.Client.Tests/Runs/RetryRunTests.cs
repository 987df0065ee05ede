using DbtCloud.Emulator;
using DbtCloud.Models;

namespace DbtCloud.Runs;

public class RetryRunTests
{
    private static readonly RunWaitOptions Quick = new() { MinInterval = TimeSpan.FromMilliseconds(50), MaxInterval = TimeSpan.FromMilliseconds(200) };

    [Fact]
    public async Task A_failed_run_is_retried_from_the_point_of_failure()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 50, TestContext.Current.CancellationToken);
        (DbtCloudClient client, JobId job) = JobOf(emulator, RunOutcome.Error);
        Run failed = await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);

        Run retried = await client.Runs.RetryAsync(failed.Id, TestContext.Current.CancellationToken);

        Assert.NotEqual(failed.Id, retried.Id);
        Assert.Single(emulator.Journal.Find("POST", $"/runs/{failed.Id}/retry/"));
    }

    [Fact]
    public async Task A_run_that_did_not_fail_gives_the_APIs_own_reason()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 50, TestContext.Current.CancellationToken);
        (DbtCloudClient client, JobId job) = JobOf(emulator, RunOutcome.Success);
        Run good = await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);

        DbtCloudRetryNotSupportedException error = await Assert.ThrowsAsync<DbtCloudRetryNotSupportedException>(
            () => client.Runs.RetryAsync(good.Id, TestContext.Current.CancellationToken));

        Assert.Equal(RetryNotSupportedReason.NotFailedRun, error.Reason);
        Assert.Equal(good.Id, error.RunId);
        Assert.Contains("RETRY_NOT_FAILED_RUN", error.Message, StringComparison.Ordinal);
        Assert.Contains("only a run that failed", error.Message, StringComparison.Ordinal);
        Assert.Equal($"POST /api/v2/accounts/{client.Account.Id}/runs/{good.Id}/retry/", error.Endpoint);
        Assert.Equal(client.Account, error.Account);
    }

    [Fact]
    public async Task An_older_failed_run_gives_the_APIs_own_reason()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 50, TestContext.Current.CancellationToken);
        (DbtCloudClient client, JobId job) = JobOf(emulator, RunOutcome.Error);
        Run older = await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);
        await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);

        DbtCloudRetryNotSupportedException error = await Assert.ThrowsAsync<DbtCloudRetryNotSupportedException>(
            () => client.Runs.RetryAsync(older.Id, TestContext.Current.CancellationToken));

        Assert.Equal(RetryNotSupportedReason.NotLatestRun, error.Reason);
    }

    [Fact]
    public async Task A_reason_that_cannot_be_asked_for_leaves_the_refusal_as_it_came()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 50, TestContext.Current.CancellationToken);
        (DbtCloudClient client, JobId job) = JobOf(emulator, RunOutcome.Success);
        Run good = await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);
        emulator.Faults.Add(Fault.Status(403) with { Method = "GET" });

        DbtCloudValidationException error = await Assert.ThrowsAsync<DbtCloudValidationException>(() => client.Runs.RetryAsync(good.Id, TestContext.Current.CancellationToken));

        Assert.Contains("cannot be retried", error.UserMessage, StringComparison.Ordinal);
    }

    private static (DbtCloudClient Client, JobId Job) JobOf(DbtCloudEmulator emulator, RunOutcome outcome)
    {
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.Outcome = outcome);
        return (new DbtCloudClient(new DbtAccount(account.AccountId, account.AccessUrl), account.PersonalAccessToken), job.Id);
    }
}
