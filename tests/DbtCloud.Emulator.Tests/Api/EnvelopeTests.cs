using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Api;

public class EnvelopeTests
{
    [Theory]
    [InlineData("jobs/", "jobs")]
    [InlineData("runs/", "runs?limit=100")]
    public async Task Both_forms_of_a_path_are_served_without_a_redirect(string with, string without)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"]);
        JsonNode first = await api.GetAsync(api.V2 + with);
        JsonNode second = await api.GetAsync(api.V2 + without);
        Assert.Equal(first["status"]!.ToJsonString(), second["status"]!.ToJsonString());
        Assert.Equal("""{"code":200,"is_success":true,"user_message":"Success!","developer_message":""}""", first["status"]!.ToJsonString());
    }

    [Fact]
    public async Task A_list_says_where_it_is_and_how_much_there_is()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        using ApiCaller api = new(emulator, emulator.Accounts[0]);
        JsonNode extra = (await api.GetAsync(api.V2 + "jobs/?limit=50&offset=100"))["extra"]!;
        Assert.Equal(50, extra["filters"]!["limit"]!.GetValue<int>());
        Assert.Equal(100, extra["filters"]!["offset"]!.GetValue<int>());
        Assert.Equal(30, extra["pagination"]!["count"]!.GetValue<int>());
        Assert.Equal(130, extra["pagination"]!["total_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_page_over_the_cap_is_refused()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"]);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2 + "jobs/?limit=101");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.False(body!["status"]!["is_success"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_demo_has_what_it_promises()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        Assert.Equal(2, emulator.Accounts.Count);
        using ApiCaller api = new(emulator, emulator.Accounts[0]);
        async Task<int> Count(string path) => (await api.GetAsync(path))["extra"]!["pagination"]!["total_count"]!.GetValue<int>();
        Assert.Equal(2, await Count(api.V3 + "projects/"));
        Assert.Equal(3, await Count(api.V2 + "environments/"));
        Assert.Equal(130, await Count(api.V2 + "jobs/"));
        Assert.Equal(240, await Count(api.V2 + "runs/"));
        foreach (int status in new[] { 1, 2, 3, 10, 20, 30 })
        {
            Assert.NotEqual(0, await Count(api.V2 + $"runs/?status={status}"));
        }
    }

    [Fact]
    public async Task The_first_project_of_the_demo_has_a_failed_run_that_can_be_retried()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 50, TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        using ApiCaller api = new(emulator, emulator.Accounts[0]);
        JsonNode project = (await api.GetAsync(api.V3 + "projects/"))["data"]![0]!;
        JsonNode run = (await api.GetAsync(api.V2 + $"runs/?project_id={project["id"]}&status=20&order_by=-id&limit=100"))["data"]!.AsArray().First(run => run!["can_retry"]!.GetValue<bool>())!;
        JsonNode retried = await api.PostAsync(api.V2 + $"runs/{run["id"]}/retry/", new JsonObject());
        Assert.Equal(10, (await Runs.RunWatch.UntilDoneAsync(api, retried["id"]!.GetValue<long>()))["status"]!.GetValue<int>());
    }
}
