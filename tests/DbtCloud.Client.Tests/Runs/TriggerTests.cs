using DbtCloud.Benchmarks.Reliability.Chaos;
using DbtCloud.Emulator;
using DbtCloud.Models;
using DbtCloud.Support;

namespace DbtCloud.Runs;

public class TriggerTests
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1.5);

    [Theory]
    [InlineData("reset")]
    [InlineData("500")]
    [InlineData("truncate")]
    [InlineData("late")]
    public async Task A_trigger_whose_answer_was_lost_is_found_by_its_marker_and_not_sent_again(string fault)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        Fault lost = fault switch
        {
            "reset" => Fault.Reset(afterActing: true),
            "500" => Fault.Status(500, afterActing: true),
            "late" => Fault.ResetThenAct(TimeSpan.FromSeconds(1)),
            _ => Fault.Truncate(20),
        };
        emulator.Faults.Add(OfTriggers(lost));

        Run run = await ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken);

        Assert.StartsWith("nightly [dbtc-", run.Trigger!.Cause, StringComparison.Ordinal);
        Assert.Single(emulator.Journal.Find("POST", "/run/"));
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("502")]
    [InlineData("503")]
    public async Task A_trigger_that_never_acted_is_sent_again_with_the_same_marker_after_a_look_that_found_nothing(string fault)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        Fault lost = fault switch
        {
            "reset" => Fault.Reset(),
            "502" => Fault.Status(502),
            _ => Fault.Status(503) with { RetryAfter = "1" },
        };
        emulator.Faults.Add(OfTriggers(lost));

        Run run = await ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken);

        JournalEntry[] sent = [.. emulator.Journal.Find("POST", "/run/")];
        JournalEntry[] looks = [.. emulator.Journal.Find("GET", "/runs/")];
        Assert.Equal(2, sent.Length);
        Assert.Equal(sent[0].Body, sent[1].Body);
        Assert.Contains(looks, look => look.Sequence > sent[0].Sequence && look.Sequence < sent[1].Sequence);
        Assert.Contains(run.Trigger!.Cause!, sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trigger_is_not_sent_again_before_the_server_can_no_longer_act_on_it()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(OfTriggers(Fault.Reset()));

        await ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken);

        JournalEntry[] sent = [.. emulator.Journal.Find("POST", "/run/")];
        Assert.True(sent[1].At - sent[0].At >= Settled, $"sent at {sent[0].At:O} and {sent[1].At:O}");
    }

    [Fact]
    public async Task A_trigger_that_no_look_can_decide_is_unknown_carries_its_marker_and_is_not_sent_again()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(OfTriggers(Fault.Reset()));
        emulator.Faults.Add(Fault.Status(500) with { Method = "GET", PathContains = "/runs/" });
        DbtCloudClient client = ClientOf(account, options =>
        {
            options.MaxRetries = 0;
            options.TriggerSettleTime = TimeSpan.FromMilliseconds(100);
        });

        DbtCloudTriggerUnknownException error = await Assert.ThrowsAsync<DbtCloudTriggerUnknownException>(
            () => client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken));

        Assert.Contains(error.Marker, error.Message, StringComparison.Ordinal);
        Assert.Equal<JobId>(job.Id, error.JobId);
        Assert.Single(emulator.Journal.Find("POST", "/run/"));
    }

    [Fact]
    public async Task Sending_again_can_be_turned_off()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(OfTriggers(Fault.Reset()));

        await Assert.ThrowsAsync<DbtCloudTriggerUnknownException>(
            () => ClientOf(account, options => options.MaxTriggerResends = 0)
                .Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, TestContext.Current.CancellationToken));

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

    [Fact]
    public async Task A_caller_that_gives_up_is_told_the_marker()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(Fault.Latency(TimeSpan.FromMinutes(1)) with { Method = "POST" });
        using CancellationTokenSource source = new();

        Task<Run> triggering = ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = "nightly" }, source.Token);
        while (emulator.Journal.Find("POST", "/run/").Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await source.CancelAsync();
        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => triggering);

        Assert.Contains($"{cancelled.Data["DbtCloud.TriggerMarker"]}", emulator.Journal.Find("POST", "/run/").Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_cause_carries_its_marker_in_front()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();

        Run run = await ClientOf(account).Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = new string('x', 400) }, TestContext.Current.CancellationToken);

        Assert.Matches("^\\[dbtc-[0-9a-f]{12}\\] x{400}$", run.Trigger!.Cause);
    }

    [Fact]
    public async Task Lost_triggers_of_one_job_share_their_looks()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        EmulatedJob job = account.AddJob();
        emulator.Faults.Add(Fault.Reset(afterActing: true) with { Method = "POST", PathContains = "/run/", Times = 50 });
        DbtCloudClient client = ClientOf(account);

        Run[] runs = await Task.WhenAll(Enumerable.Range(0, 50).Select(
            number => client.Jobs.TriggerAsync(job.Id, new TriggerRunOptions { Cause = $"number {number}" }, TestContext.Current.CancellationToken)));

        Assert.All(runs.Index(), pair => Assert.StartsWith($"number {pair.Index} [", pair.Item.Trigger!.Cause, StringComparison.Ordinal));
        Assert.Equal(50, emulator.Journal.Find("POST", "/run/").Count);
        Assert.InRange(emulator.Journal.Find("GET", "/runs/").Count, 1, 15);
    }

    [Fact]
    public async Task Two_hundred_triggers_with_thirty_percent_faults_start_no_run_twice_and_lose_none()
    {
        ChaosFigures figures = await ChaosRun.RunAsync(
            new ChaosOptions(200, AtOnce: 50, Jobs: 2)
            {
                Lateness = TimeSpan.FromSeconds(1),
                SettleTime = TimeSpan.FromSeconds(4),
                AttemptTimeout = TimeSpan.FromSeconds(2),
            },
            TestContext.Current.CancellationToken);

        Assert.Empty(figures.OtherErrors);
        Assert.Equal(200, figures.Successes + figures.Unknowns);
        Assert.Equal(0, figures.RunsTwice);
        Assert.Equal(0, figures.WrongRuns);
        Assert.True(figures.Unknowns <= 1, $"{figures.Unknowns} unknown");
        Assert.True(figures.Faults.Sum(fault => fault.Count) > 40);
    }

    private static Fault OfTriggers(Fault fault) => fault with { Method = "POST", PathContains = "/run/", Times = 1 };

    private static DbtCloudClient ClientOf(EmulatedAccount account, Action<DbtAccountOptions>? configure = null)
        => Clients.Register(account.AccessUrl, options: options =>
        {
            options.AccountId = account.AccountId;
            options.Token = account.PersonalAccessToken;
            options.TriggerSettleTime = Settled;
            configure?.Invoke(options);
        });
}
