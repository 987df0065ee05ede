using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.Emulator.Tests.Faults;

public class FaultTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_reset_comes_before_or_after_acting(bool afterActing, int runs)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob();
        using ApiCaller api = new(emulator, account);
        emulator.Faults.Add(Fault.Reset(afterActing) with { Method = "POST", Times = 1 });
        await Assert.ThrowsAsync<HttpRequestException>(() => api.SendAsync("POST", api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test" }));
        Assert.Equal(runs, (await api.GetAsync(api.V2 + "runs/"))["extra"]!["pagination"]!["total_count"]!.GetValue<int>());
        Assert.Equal(afterActing, emulator.Journal.Find("POST", "/run/").Single().Acted);
    }

    [Fact]
    public async Task A_server_error_after_acting_leaves_the_run_behind()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob();
        using ApiCaller api = new(emulator, account);
        emulator.Faults.Add(Fault.Status(502, afterActing: true) with { Method = "POST", Times = 1 });
        Assert.Equal(HttpStatusCode.BadGateway, (await api.SendAsync("POST", api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test" })).Status);
        Assert.Single((await api.GetAsync(api.V2 + "runs/"))["data"]!.AsArray());
    }

    [Fact]
    public async Task A_server_error_before_acting_leaves_nothing_behind_and_spares_other_accounts()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");
        using ApiCaller api = new(emulator, spice, inMemory: true);
        using ApiCaller other = new(emulator, guild, inMemory: true);
        string run = $"jobs/{spice.AddJob().Id}/run/";
        string otherRun = $"jobs/{guild.AddJob().Id}/run/";
        emulator.Faults.Add(Fault.Status(503) with { Method = "POST", AccountId = spice.AccountId });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await api.SendAsync("POST", api.V2 + run, new JsonObject { ["cause"] = "test" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.SendAsync("POST", other.V2 + otherRun, new JsonObject { ["cause"] = "test" })).Status);
        Assert.Empty((await api.GetAsync(api.V2 + "runs/"))["data"]!.AsArray());
        Assert.Single((await other.GetAsync(other.V2 + "runs/"))["data"]!.AsArray());
    }

    [Fact]
    public async Task Latency_is_kept_by_the_clock()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.TimeProvider) = (true, clock), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"), inMemory: true);
        emulator.Faults.Add(Fault.Latency(TimeSpan.FromSeconds(10)) with { Times = 1 });
        Task<JsonNode> answer = api.GetAsync(api.V2);
        while (emulator.Journal.Count == 0)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(2));
        await answer;
        JournalEntry entry = Assert.Single(emulator.Journal.Entries);
        Assert.Equal((FaultKind.Latency, 200, true), (entry.Fault, entry.StatusCode, entry.Acted));
        Assert.DoesNotContain(emulator["spice"].PersonalAccessToken, string.Join(' ', entry.Headers.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rate_limit_locks_one_account_out_for_five_minutes()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.TimeProvider = clock, TestContext.Current.CancellationToken);
        EmulatedAccount spice = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, spice);
        using ApiCaller other = new(emulator, emulator.AddAccount("guild"));
        emulator.Faults.Add(Fault.RateLimit() with { AccountId = spice.AccountId });
        Assert.Equal(HttpStatusCode.TooManyRequests, (await api.SendAsync("GET", api.V2)).Status);
        clock.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await api.SendAsync("GET", api.V2)).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.SendAsync("GET", other.V2)).Status);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("GET", api.V2)).Status);
    }

    [Fact]
    public async Task The_limit_itself_locks_out_when_it_is_switched_on()
    {
        FakeTimeProvider clock = new();
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.TimeProvider, options.RequestsPerMinute) = (clock, 3), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"));
        for (int i = 0; i < 3; i++)
        {
            await api.GetAsync(api.V2);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await api.SendAsync("GET", api.V2)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_truncated_body_ends_before_its_length(bool inMemory)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = inMemory, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, account, inMemory: inMemory);
        emulator.Faults.Add(Fault.Truncate(20) with { Times = 1 });
        await Assert.ThrowsAnyAsync<Exception>(() => api.SendAsync("GET", api.V2));
        await api.GetAsync(api.V2);
    }

    [Fact]
    public async Task A_wrong_page_is_html_with_200()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"));
        emulator.Faults.Add(Fault.Html() with { Times = 1 });
        using HttpResponseMessage response = await api.Http.GetAsync(api.V2, TestContext.Current.CancellationToken);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_chaos()
    {
        async Task<string> Story()
        {
            await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
            using ApiCaller api = new(emulator, emulator.AddAccount("spice"), inMemory: true);
            emulator.Faults.AddChaos(42, 0.5);
            for (int i = 0; i < 40; i++)
            {
                try
                {
                    await api.SendAsync("GET", api.V2);
                }
                catch (Exception error) when (error is HttpRequestException or IOException)
                {
                    // The faults are what is told below.
                    _ = error;
                }
            }

            return string.Join(',', emulator.Journal.Entries.Select(entry => entry.Fault?.ToString() ?? "-"));
        }

        string first = await Story();
        Assert.Equal(first, await Story());
        Assert.Contains("Reset", first, StringComparison.Ordinal);
    }
}
