using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Api;

public class StateTests
{
    [Fact]
    public async Task A_job_is_made_changed_and_softly_deleted()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedJob other = account.AddJob("other");
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode job = await api.PostAsync(api.V2 + "jobs/", new JsonObject
        {
            ["name"] = "made",
            ["project_id"] = other.ProjectId,
            ["environment_id"] = other.EnvironmentId,
            ["execute_steps"] = new JsonArray("dbt run"),
            ["settings"] = new JsonObject { ["threads"] = 8 },
        });
        Assert.Equal("default", job["settings"]!["target_name"]!.GetValue<string>());
        string path = api.V2 + $"jobs/{job["id"]}/";
        JsonObject changed = (JsonObject)job.DeepClone();
        changed["name"] = "changed";
        await api.PostAsync(path, changed);
        Assert.Equal("changed", (await api.GetAsync(path))["data"]!["name"]!.GetValue<string>());
        (HttpStatusCode status, JsonNode? deleted) = await api.SendAsync("DELETE", path);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(2, deleted!["data"]!["state"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, (await api.SendAsync("GET", path)).Status);
        Assert.Equal(["other"], await NamesAsync(api, "jobs/"));
        Assert.Equal(["changed"], await NamesAsync(api, "jobs/?state=deleted"));
        Assert.Equal(["other", "changed"], await NamesAsync(api, "jobs/?state=all"));
    }

    [Fact]
    public async Task A_deleted_project_takes_its_jobs_along()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob("nightly");
        using ApiCaller api = new(emulator, emulator["spice"], inMemory: true);
        await api.SendAsync("DELETE", api.V3 + $"projects/{job.ProjectId}/");
        Assert.Empty(await NamesAsync(api, "jobs/"));
        Assert.Empty((await api.GetAsync(api.V3 + "projects/"))["data"]!.AsArray());
    }

    [Theory]
    [InlineData("environment,trigger")]
    [InlineData("[\"environment\",\"trigger\"]")]
    [InlineData("['environment','trigger']")]
    [InlineData("[environment,trigger]")]
    [InlineData("environment&include_related=trigger")]
    public async Task Relations_are_asked_for_in_every_form(string form)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        long run = account.AddPastRun(account.AddJob().Id);
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode shown = (await api.GetAsync(api.V2 + $"runs/{run}/?include_related={form}"))["data"]!;
        Assert.NotNull(shown["environment"]);
        Assert.NotNull(shown["trigger"]);
        Assert.Null(shown["job"]);
    }

    [Theory]
    [InlineData("?name__icontains=IGHT&limit=1", 1)]
    [InlineData("?name__icontains=zzz", 0)]
    [InlineData("?project_id=&environment_id=", 2)]
    public async Task Lists_are_filtered(string query, int count)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        emulator["spice"].AddJob("nightly");
        emulator["spice"].AddJob("weekly");
        using ApiCaller api = new(emulator, emulator["spice"], inMemory: true);
        Assert.Equal(count, (await NamesAsync(api, "jobs/" + query)).Count);
    }

    [Fact]
    public async Task Runs_are_found_by_when_they_ended()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        long job = account.AddJob().Id;
        account.AddPastRun(job, age: TimeSpan.FromDays(3));
        long recent = account.AddPastRun(job, age: TimeSpan.FromHours(1));
        using ApiCaller api = new(emulator, account, inMemory: true);
        string from = Uri.EscapeDataString(DateTimeOffset.UtcNow.AddDays(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", System.Globalization.CultureInfo.InvariantCulture));
        string to = Uri.EscapeDataString(DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", System.Globalization.CultureInfo.InvariantCulture));
        foreach (string range in new[] { $"[\"{from}\", \"{to}\"]", $"{from},{to}", $"{from.Replace("%2B", "+", StringComparison.Ordinal)},{to}" })
        {
            JsonArray runs = (await api.GetAsync(api.V2 + $"runs/?finished_at__range={range}&order_by=finished_at"))["data"]!.AsArray();
            Assert.Equal(recent, Assert.Single(runs)!["id"]!.GetValue<long>());
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "cause=form&threads_override=3")]
    [InlineData(null, "{\"cause\":\"form\",\"threads_override\":\"3\"}")]
    public async Task Bodies_are_read_as_clients_write_them(string? contentType, string body)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedJob job = emulator["spice"].AddJob();
        using ApiCaller api = new(emulator, emulator["spice"], inMemory: true);
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using HttpResponseMessage response = await api.Http.PostAsync(api.V2 + $"jobs/{job.Id}/run", content, TestContext.Current.CancellationToken);
        JsonNode run = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["data"]!;
        Assert.Equal("form", run["trigger"]!["cause"]!.GetValue<string>());
        Assert.Equal(3, run["trigger"]!["threads_override"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_variable_without_an_override_has_no_job_member()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        JsonArray jobs = (await api.GetAsync(api.V2 + "jobs/?limit=2"))["data"]!.AsArray();
        string path = api.V3 + $"projects/{jobs[0]!["project_id"]}/environment-variables/job/?job_definition_id=";
        Assert.True((await api.GetAsync(path + jobs[0]!["id"]))["data"]!["DBT_REGION"]!.AsObject().ContainsKey("job"));
        Assert.False((await api.GetAsync(path + jobs[1]!["id"]))["data"]!["DBT_REGION"]!.AsObject().ContainsKey("job"));
    }

    private static Task<DbtCloudEmulator> StartAsync() => DbtCloudEmulator.StartAsync(options => options.AddAccount("spice").InMemory = true, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<string>> NamesAsync(ApiCaller api, string path)
        => [.. (await api.GetAsync(api.V2 + path))["data"]!.AsArray().Select(row => row!["name"]!.GetValue<string>())];
}
