using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.Emulator.Tests.Runs;

public class RunLifeTests
{
    [Fact]
    public async Task A_run_goes_through_its_states_as_the_clock_goes()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        using ApiCaller api = new(emulator, account);
        JsonNode run = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test" });
        HashSet<int> seen = [run["status"]!.GetValue<int>()];
        while (!run["is_complete"]!.GetValue<bool>())
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            run = (await api.GetAsync(api.V2 + $"runs/{run["id"]}/"))["data"]!;
            seen.Add(run["status"]!.GetValue<int>());
        }

        Assert.Equal([1, 2, 3, 10], seen.Order());
        Assert.Equal("00:00:02", run["duration"]!.GetValue<string>());
        Assert.Contains(' ', run["created_at"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cancelled_run_stays_cancelled()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        using ApiCaller api = new(emulator, account);
        JsonNode run = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test" });
        JsonNode cancelled = await api.PostAsync(api.V2 + $"runs/{run["id"]}/cancel/", new JsonObject());
        Assert.Equal(30, cancelled["status"]!.GetValue<int>());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(30, (await api.GetAsync(api.V2 + $"runs/{run["id"]}/"))["data"]!["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task Runs_of_one_job_wait_for_each_other()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        using ApiCaller api = new(emulator, account);
        JsonNode first = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "one" });
        JsonNode second = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "two" });
        Assert.Equal(first["id"]!.GetValue<long>(), second["blocked_by"]!.AsArray().Single()!.GetValue<long>());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(10, (await api.GetAsync(api.V2 + $"runs/{second["id"]}/"))["data"]!["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_long_queue_keeps_its_order_and_names_only_what_is_right_ahead()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.TimeProvider) = (true, clock), TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("nightly");
        using ApiCaller api = new(emulator, account, inMemory: true);
        List<long> ids = [];
        for (int i = 0; i < 60; i++)
        {
            JsonNode run = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = $"run {i}" });
            ids.Add(run["id"]!.GetValue<long>());
            Assert.InRange(run["blocked_by"]!.AsArray().Count, 0, 2);
        }

        // One from the middle goes; those behind it still get their turn.
        await api.PostAsync(api.V2 + $"runs/{ids[30]}/cancel/", new JsonObject());
        clock.Advance(TimeSpan.FromHours(1));
        JsonArray runs = (await api.GetAsync(api.V2 + "runs/?limit=100&order_by=finished_at&status=10"))["data"]!.AsArray();
        Assert.Equal(ids.Where(id => id != ids[30]), runs.Select(run => run!["id"]!.GetValue<long>()));
    }

    [Fact]
    public async Task A_failed_run_can_be_retried_once_it_is_the_latest()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("flaky", options => options.Outcome = RunOutcome.ErrorThenSuccess);
        using ApiCaller api = new(emulator, account);
        JsonNode run = await api.PostAsync(api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "one" });
        (HttpStatusCode early, _) = await api.SendAsync("POST", api.V2 + $"runs/{run["id"]}/retry/");
        Assert.Equal(HttpStatusCode.BadRequest, early);
        clock.Advance(TimeSpan.FromMinutes(1));
        JsonNode failed = (await api.GetAsync(api.V2 + $"runs/{run["id"]}/"))["data"]!;
        Assert.Equal(20, failed["status"]!.GetValue<int>());
        Assert.True(failed["can_retry"]!.GetValue<bool>());
        JsonNode retried = await api.PostAsync(api.V2 + $"runs/{run["id"]}/retry/", new JsonObject());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(10, (await api.GetAsync(api.V2 + $"runs/{retried["id"]}/"))["data"]!["status"]!.GetValue<int>());
        JsonNode old = (await api.GetAsync(api.V2 + $"runs/{run["id"]}/"))["data"]!;
        Assert.Equal("RETRY_NOT_LATEST_RUN", old["retry_not_supported_reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_schedule_and_what_follows_it_run_by_themselves()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 12, 10, 0, TimeSpan.Zero));
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob hourly = account.AddJob("hourly", options => options.Cron = "0 * * * *");
        EmulatedJob after = account.AddJob("after", options => options.RunsAfterJobId = hourly.Id);
        using ApiCaller api = new(emulator, account);
        clock.Advance(TimeSpan.FromHours(3));
        async Task<int> Count(long job) => (await api.GetAsync(api.V2 + string.Create(CultureInfo.InvariantCulture, $"runs/?job_definition_id={job}&status=10")))["extra"]!["pagination"]!["total_count"]!.GetValue<int>();
        Assert.Equal(3, await Count(hourly.Id));
        Assert.Equal(3, await Count(after.Id));
    }

    [Fact]
    public async Task A_large_manifest_is_served_in_parts()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob("big", options => options.ManifestBytes = 3_000_000);
        long run = account.AddPastRun(job.Id);
        using ApiCaller api = new(emulator, account);
        string path = api.V2 + $"runs/{run}/artifacts/manifest.json";
        byte[] whole = await api.Http.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
        Assert.InRange(whole.Length, 2_990_000, 3_010_000);
        Assert.True(JsonNode.Parse(whole)!["nodes"]!.AsObject().Count > 2000);
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(1_000_000, 1_999_999);
        using HttpResponseMessage part = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[1_000_000..2_000_000], await part.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
