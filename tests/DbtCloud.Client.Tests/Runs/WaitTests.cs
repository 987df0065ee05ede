using System.Collections.Concurrent;
using DbtCloud.Emulator;
using DbtCloud.Models;

namespace DbtCloud.Runs;

public class WaitTests
{
    private static readonly RunWaitOptions Quick = new() { MinInterval = TimeSpan.FromMilliseconds(50), MaxInterval = TimeSpan.FromMilliseconds(200) };

    [Fact]
    public async Task A_job_runs_to_its_end_and_tells_how_far_it_is()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 10, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        Seen seen = new();

        Run run = await ClientOf(account).Jobs.RunAsync(
            job.Id, new TriggerRunOptions { Cause = "test" }, Quick, seen, TestContext.Current.CancellationToken);

        Assert.True(run.Succeeded());
        Assert.True(run.IsFinished());
        Assert.Contains(seen.Reports, report => report.StepCount > 0 && report.Step is not null);
        Assert.Equal(RunStatus.Success, seen.Reports.Last().Status);
        Assert.True(seen.Reports.Last().Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_cancelled_run_is_neither_success_nor_failure()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.StepDuration = TimeSpan.FromMinutes(10));
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        Task<Run> waiting = client.Runs.WaitAsync(run.Id, Quick, cancellationToken: TestContext.Current.CancellationToken);

        await client.Runs.CancelAsync(run.Id, TestContext.Current.CancellationToken);
        Run finished = await waiting;

        Assert.True(finished.IsFinished());
        Assert.Equal(RunStatus.Cancelled, finished.Status);
        Assert.False(finished.Succeeded());
        Assert.False(finished.Failed());
    }

    [Fact]
    public async Task A_failed_run_carries_the_steps_that_failed()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 20, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.Outcome = RunOutcome.Error);

        Run run = await ClientOf(account).Jobs.RunAsync(job.Id, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(run.Failed());
        Assert.NotEmpty(run.FailedSteps());
    }

    [Fact]
    public async Task A_thousand_waits_cost_about_as_many_requests_as_ten()
    {
        int ten = await RequestsOfAsync(10);
        int thousand = await RequestsOfAsync(1000);

        // Every run is looked at once at the start: ten pages of a hundred.
        Assert.True(thousand < ten + 20, $"{ten} requests for 10 waits, {thousand} for 1000");
    }

    [Fact]
    public async Task Many_waits_all_end()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 200, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        DbtCloudClient client = ClientOf(account);

        Run[] finished = await Task.WhenAll(Enumerable.Range(0, 100).Select(
            _ => client.Jobs.RunAsync(job.Id, new TriggerRunOptions { Cause = "test" }, Quick, cancellationToken: TestContext.Current.CancellationToken)));

        Assert.All(finished, run => Assert.True(run.Succeeded()));
        Assert.Equal(100, finished.Select(run => run.Id).Distinct().Count());
    }

    [Fact]
    public async Task Errors_that_pass_are_waited_out()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 20, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        emulator.Faults.Add(Fault.Status(503) with { Method = "GET", Times = 5 });
        emulator.Faults.Add(Fault.Reset() with { Method = "GET", Times = 5 });

        Run finished = await client.Runs.WaitAsync(run.Id, Quick, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(finished.Succeeded());
    }

    [Fact]
    public async Task A_run_that_does_not_exist_is_told_at_once()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbtCloudNotFoundException>(
            () => ClientOf(emulator.AddAccount()).Runs.WaitAsync(1, Quick, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_wait_that_is_given_up_cancels_its_run_where_that_was_asked_for()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.StepDuration = TimeSpan.FromMinutes(10));
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Runs.WaitAsync(run.Id, Quick with { CancelRunOnAbort = true }, cancellationToken: source.Token));

        Assert.Contains(emulator.Journal.Entries, entry => entry.Method == "POST" && entry.Path.EndsWith("/cancel/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wait_over_its_time_limit_is_a_timeout_inside_a_transport_error()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.StepDuration = TimeSpan.FromMinutes(10));
        DbtCloudClient client = ClientOf(account);
        Run run = await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(
            () => client.Runs.WaitAsync(run.Id, Quick with { Timeout = TimeSpan.FromMilliseconds(300) }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.IsType<TimeoutException>(error.InnerException);
    }

    // Runs that do not end within the time of the test; all are waited for from the same moment, and equally long.
    private static async Task<int> RequestsOfAsync(int waits)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob(configure: options => options.StepDuration = TimeSpan.FromMinutes(10));
        DbtCloudClient client = ClientOf(account);
        RunId[] runs = new RunId[waits];
        for (int index = 0; index < waits; index++)
        {
            runs[index] = (await client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken)).Id;
        }

        int before = emulator.Journal.Entries.Count;
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(6));
        RunWaitOptions steady = new() { MinInterval = TimeSpan.FromSeconds(1) };
        await Task.WhenAll(runs.Select(run => Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Runs.WaitAsync(run, steady, cancellationToken: source.Token))));
        return emulator.Journal.Entries.Count - before;
    }

    private static DbtCloudClient ClientOf(EmulatedAccount account)
        => new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));

    private sealed class Seen : IProgress<RunProgress>
    {
        public ConcurrentQueue<RunProgress> Reports { get; } = new();

        public void Report(RunProgress value) => Reports.Enqueue(value);
    }
}
