using DbtCloud.Emulator;
using DbtCloud.Models;

namespace DbtCloud.Runs;

public class FollowLogTests
{
    private static readonly RunWaitOptions Quick = new() { MinInterval = TimeSpan.FromMilliseconds(30), MaxInterval = TimeSpan.FromMilliseconds(100) };

    [Fact]
    public async Task A_log_that_is_followed_from_the_start_is_the_whole_log_in_order()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 10, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);

        List<string> followed = await client.Runs.FollowLogAsync(run.Id, Quick, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(await WholeLogAsync(client, run.Id), followed);
        Assert.True(emulator.Journal.Find("GET", $"/runs/{run.Id}/").Count > 3);
    }

    [Fact]
    public async Task A_log_longer_than_what_dbt_shows_at_once_is_whole_all_the_same()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 10, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.LogLines = 2500);
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);

        List<string> followed = await client.Runs.FollowLogAsync(run.Id, Quick, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(await WholeLogAsync(client, run.Id), followed);
        Assert.True(followed.Count > 2500);
    }

    [Fact]
    public async Task A_log_that_is_given_up_cancels_its_run_where_that_was_asked_for()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.StepDuration = TimeSpan.FromMinutes(10));
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(async () =>
        {
            RunWaitOptions options = Quick with { Timeout = TimeSpan.FromMilliseconds(300), CancelRunOnAbort = true };
            await foreach (string line in client.Runs.FollowLogAsync(run.Id, options, TestContext.Current.CancellationToken))
            {
                Assert.NotNull(line);
            }
        });

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Single(emulator.Journal.Find("POST", "/cancel/"));
    }

    [Fact]
    public async Task Errors_that_pass_lose_no_line()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 10, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        emulator.Faults.Add(Fault.Reset() with { Method = "GET", Skip = 1, Times = 5 });

        List<string> followed = await client.Runs.FollowLogAsync(run.Id, Quick, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(await WholeLogAsync(client, run.Id), followed);
    }

    private static async Task<string[]> WholeLogAsync(DbtCloudClient client, RunId id)
    {
        Run whole = await client.Runs.GetAsync(id, new RunGetOptions { IncludeRelated = ["run_steps", "debug_logs"] }, TestContext.Current.CancellationToken);
        return [.. whole.RunSteps!.OrderBy(step => step.Index).SelectMany(step => step.Logs!.TrimEnd('\n').Split('\n'))];
    }

    private static DbtCloudClient ClientOf(EmulatedAccount account)
        => new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
}
