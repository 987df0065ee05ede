using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tests.Kit;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.Emulator.Tests.Runs;

public sealed class RunDetailTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private ApiCaller? _api;

    private ApiCaller Api => _api!;

    public void Dispose() => _api?.Dispose();

    [Fact]
    public async Task Logs_are_cut_to_their_last_thousand_lines_unless_debug_logs_are_asked_for()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob("talkative", options => options.LogLines = 1500);
        JsonNode run = await FinishedAsync(job);
        JsonNode cut = await StepAsync(run, "run_steps");
        JsonNode whole = await StepAsync(run, "run_steps,debug_logs");
        Assert.Equal(1000, Lines(cut, "logs"));
        Assert.True(Lines(whole, "logs") > 1500);
        Assert.True(Lines(whole, "debug_logs") > 3000);
        Assert.EndsWith(cut["logs"]!.GetValue<string>(), whole["logs"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_runs_as_many_at_once_as_it_has_slots()
    {
        await using DbtCloudEmulator emulator = await StartAsync(account => account.RunSlots = 2);
        List<long> runs = [];
        for (int i = 0; i < 5; i++)
        {
            runs.Add((await TriggerAsync(emulator["spice"].AddJob($"job {i}")))["id"]!.GetValue<long>());
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await CountAsync("status__in=[2,3]"));
        Assert.Equal(3, await CountAsync("status=1"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(5, await CountAsync("status=10"));
    }

    [Fact]
    public async Task A_run_past_its_timeout_is_cancelled()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob("slow", options => options.StepDuration = TimeSpan.FromHours(1));
        JsonNode run = await Api.PostAsync(Api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test", ["timeout_seconds_override"] = 60 });
        _clock.Advance(TimeSpan.FromMinutes(5));
        JsonNode ended = (await Api.GetAsync(Api.V2 + $"runs/{run["id"]}/"))["data"]!;
        Assert.Equal(30, ended["status"]!.GetValue<int>());
        Assert.Contains("timeout", ended["status_message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RunOutcome.Success, "dbt build", null, "RETRY_NOT_FAILED_RUN")]
    [InlineData(RunOutcome.CloneError, "dbt build", null, "RETRY_NO_RUN_RESULTS")]
    [InlineData(RunOutcome.Error, "dbt source freshness", null, "RETRY_UNSUPPORTED_CMD")]
    [InlineData(RunOutcome.Error, "dbt build", "1.5.0", "RETRY_UNSUPPORTED_VERSION")]
    public async Task A_retry_that_cannot_be_is_refused_with_its_reason(RunOutcome outcome, string command, string? version, string reason)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob("nightly", options =>
        {
            options.Outcome = outcome;
            options.ExecuteSteps.Add(command);
        });
        JsonNode run = await FinishedAsync(job, version);
        Assert.False(run["can_retry"]!.GetValue<bool>());
        Assert.Equal(reason, run["retry_not_supported_reason"]!.GetValue<string>());
        (HttpStatusCode status, JsonNode? refusal) = await Api.SendAsync("POST", Api.V2 + $"runs/{run["id"]}/retry/", new JsonObject());
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(reason, refusal!["status"]!["user_message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_artifacts_of_a_run_belong_together()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        JsonNode run = await FinishedAsync(emulator["spice"].AddJob("documented", options => options.GenerateDocs = true));
        string artifacts = Api.V2 + $"runs/{run["id"]}/artifacts/";
        string[] names = [.. (await Api.GetAsync(artifacts))["data"]!.AsArray().Select(name => name!.GetValue<string>())];
        Assert.Empty(new[] { "manifest.json", "run_results.json", "catalog.json", "index.html" }.Except(names));
        JsonNode manifest = await Api.GetAsync(artifacts + "manifest.json");
        JsonNode results = await Api.GetAsync(artifacts + "run_results.json");
        JsonNode catalog = await Api.GetAsync(artifacts + "catalog.json");
        foreach ((string name, JsonNode artifact) in new[] { ("manifest", manifest), ("run-results", results), ("catalog", catalog) })
        {
            Assert.Contains($"/dbt/{name}/", artifact["metadata"]!["dbt_schema_version"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        HashSet<string> nodes = [.. manifest["nodes"]!.AsObject().Select(node => node.Key)];
        Assert.True(nodes.Count > 5);
        Assert.Empty(catalog["nodes"]!.AsObject().Select(node => node.Key).Except(nodes));
        Assert.NotEmpty(results["results"]!.AsArray());
        Assert.Empty(results["results"]!.AsArray().Select(result => result!["unique_id"]!.GetValue<string>()).Except(nodes));
        foreach (string name in names)
        {
            Assert.Equal(HttpStatusCode.OK, (await Api.SendAsync("GET", artifacts + name)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await Api.SendAsync("GET", artifacts + "nothing.json")).Status);
    }

    [Fact]
    public async Task A_run_without_artifacts_lists_null()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        JsonNode run = await TriggerAsync(emulator["spice"].AddJob("nightly"));
        JsonNode answer = await Api.GetAsync(Api.V2 + $"runs/{run["id"]}/artifacts/");
        Assert.True(answer.AsObject().ContainsKey("data"));
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Runs_of_continuous_integration_go_side_by_side()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob("checks");
        await Api.PostAsync(Api.V2 + $"jobs/{job.Id}/", new JsonObject { ["job_type"] = "ci" });
        await TriggerAsync(job);
        await TriggerAsync(job);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await CountAsync("status__in=[2,3]"));
    }

    [Fact]
    public void Durations_count_hours_past_a_day()
        => Assert.Equal("24:00:36", Timestamps.Duration(new TimeSpan(24, 0, 36)));

    [Fact]
    public async Task Every_run_of_the_demo_that_is_triggered_ends_with_success_within_thirty_seconds_and_ids_have_fourteen_digits()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        emulator.Seed("demo");
        using ApiCaller demo = new(emulator, emulator["Roastery"], inMemory: true);
        foreach (JsonNode? job in (await demo.GetAsync(demo.V2 + "jobs/?limit=5"))["data"]!.AsArray())
        {
            JsonNode run = await demo.PostAsync(demo.V2 + $"jobs/{job!["id"]}/run/", new JsonObject { ["cause"] = "test" });
            _clock.Advance(TimeSpan.FromSeconds(30));
            Assert.Equal(10, (await demo.GetAsync(demo.V2 + $"runs/{run["id"]}/"))["data"]!["status"]!.GetValue<int>());
            Assert.All(new[] { job["id"]!, job["project_id"]!, job["environment_id"]!, job["account_id"]!, run["id"]! }, id => Assert.Equal(14, id.ToString().Length));
        }
    }

    [Fact]
    public async Task The_root_answers_without_a_token()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using HttpClient http = new(emulator.CreateHandler()) { BaseAddress = emulator.Url };
        using HttpResponseMessage response = await http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static int Lines(JsonNode step, string member) => step[member]!.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    private async Task<DbtCloudEmulator> StartAsync(Action<EmulatedAccountOptions>? configure = null)
    {
        DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.TimeProvider) = (true, _clock), TestContext.Current.CancellationToken);
        _api = new ApiCaller(emulator, emulator.AddAccount("spice", configure), inMemory: true);
        return emulator;
    }

    private Task<JsonNode> TriggerAsync(EmulatedJob job, string? version = null)
        => Api.PostAsync(Api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = "test", ["dbt_version_override"] = version });

    private async Task<JsonNode> FinishedAsync(EmulatedJob job, string? version = null)
    {
        JsonNode run = await TriggerAsync(job, version);
        _clock.Advance(TimeSpan.FromMinutes(1));
        return (await Api.GetAsync(Api.V2 + $"runs/{run["id"]}/"))["data"]!;
    }

    private async Task<JsonNode> StepAsync(JsonNode run, string related)
        => (await Api.GetAsync(Api.V2 + $"runs/{run["id"]}/?include_related={related}"))["data"]!["run_steps"]!.AsArray()[^1]!;

    private async Task<int> CountAsync(string filter)
        => (await Api.GetAsync(Api.V2 + "runs/?" + filter))["extra"]!["pagination"]!["total_count"]!.GetValue<int>();
}
