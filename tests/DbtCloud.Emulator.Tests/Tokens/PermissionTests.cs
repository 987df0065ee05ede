using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Tests.Kit;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Tests.Tokens;

public class PermissionTests
{
    [Fact]
    public void Every_permission_set_of_the_API_is_known()
        => Assert.Equal(ApiCatalog.Schema("PermissionSetEnum")!.Values.Order(StringComparer.Ordinal), PermissionSets.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Permission_sets_speak_of_all_groups_of_operations_and_of_no_others()
        => Assert.Equal(
            ApiCatalog.Published.Select(operation => operation.Tag).Distinct().Order(StringComparer.Ordinal),
            PermissionSets.Groups.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Lists_show_the_projects_of_a_grant_alone()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedJob mine = AddJob(account, "mine", "production");
        EmulatedJob theirs = AddJob(account, "theirs", "production");
        account.AddPastRun(mine.Id);
        account.AddPastRun(theirs.Id);
        using ApiCaller api = await LimitedAsync(emulator, "job_admin", mine.ProjectId);
        Assert.Equal([mine.ProjectId], await NumbersAsync(api, api.V3 + "projects/", "id"));
        Assert.Equal([mine.Id], await NumbersAsync(api, api.V2 + "jobs/", "id"));
        Assert.Equal([mine.ProjectId], await NumbersAsync(api, api.V2 + "environments/", "project_id"));
        Assert.Equal([mine.ProjectId], await NumbersAsync(api, api.V3 + "environments/", "project_id"));
        Assert.Equal([mine.ProjectId], await NumbersAsync(api, api.V2 + "repositories/", "project_id"));
        Assert.Equal([mine.Id], await NumbersAsync(api, api.V2 + "runs/", "job_definition_id"));
    }

    [Fact]
    public async Task What_is_of_another_project_can_neither_be_read_nor_written()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedJob mine = AddJob(account, "mine", "production");
        EmulatedJob theirs = AddJob(account, "theirs", "production");
        using ApiCaller api = await LimitedAsync(emulator, "job_admin", mine.ProjectId);
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("GET", api.V2 + $"jobs/{mine.Id}/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("GET", api.V2 + $"jobs/{theirs.Id}/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("GET", api.V2 + $"environments/{theirs.EnvironmentId}/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("POST", api.V2 + $"jobs/{theirs.Id}/run/", new JsonObject { ["cause"] = "x" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("POST", api.V2 + "jobs/", NewJob(mine))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("POST", api.V2 + "jobs/", NewJob(theirs))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("DELETE", api.V2 + $"jobs/{theirs.Id}/")).Status);
    }

    [Fact]
    public async Task Writing_can_be_limited_to_kinds_of_environments()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedJob production = AddJob(account, "live", "production");
        EmulatedJob staging = AddJob(account, "rehearsal", "staging");
        using ApiCaller api = await LimitedAsync(emulator, "job_admin", null, "staging");
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("GET", api.V2 + $"jobs/{production.Id}/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("POST", api.V2 + $"jobs/{staging.Id}/run/", new JsonObject { ["cause"] = "x" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("POST", api.V2 + $"jobs/{production.Id}/run/", new JsonObject { ["cause"] = "x" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("POST", api.V2 + "jobs/", NewJob(production))).Status);
    }

    [Theory]
    [InlineData("job_runner", "run", HttpStatusCode.OK)]
    [InlineData("job_runner", "change", HttpStatusCode.Forbidden)]
    [InlineData("job_creator", "change", HttpStatusCode.OK)]
    [InlineData("job_viewer", "run", HttpStatusCode.Forbidden)]
    [InlineData("job_viewer", "read", HttpStatusCode.OK)]
    [InlineData("developer", "change", HttpStatusCode.Forbidden)]
    [InlineData("developer", "run", HttpStatusCode.OK)]
    [InlineData("notification_manager", "run", HttpStatusCode.Forbidden)]
    [InlineData("billing_admin", "read", HttpStatusCode.Forbidden)]
    [InlineData("webhooks_only", "read", HttpStatusCode.Forbidden)]
    [InlineData("semantic_layer_only", "read", HttpStatusCode.Forbidden)]
    [InlineData("account_viewer", "run", HttpStatusCode.Forbidden)]
    [InlineData("owner", "change", HttpStatusCode.OK)]
    public async Task A_permission_set_decides_over_reading_changing_and_running_a_job(string permissionSet, string deed, HttpStatusCode expected)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedJob job = AddJob(account, "nightly", "production");
        using ApiCaller api = new(emulator, account, account.AddServiceToken("limited", permissionSet), inMemory: true);
        string path = api.V2 + $"jobs/{job.Id}/";
        (HttpStatusCode status, _) = deed switch
        {
            "read" => await api.SendAsync("GET", path),
            "run" => await api.SendAsync("POST", path + "run/", new JsonObject { ["cause"] = "x" }),
            _ => await api.SendAsync("POST", path, NewJob(job)),
        };
        Assert.Equal(expected, status);
    }

    private static Task<DbtCloudEmulator> StartAsync() => DbtCloudEmulator.StartAsync(
        options =>
        {
            options.InMemory = true;
            options.AddAccount("spice");
        },
        TestContext.Current.CancellationToken);

    private static EmulatedJob AddJob(EmulatedAccount account, string name, string deploymentType)
    {
        long project = account.AddProject(name);
        long environment = account.AddEnvironment(project, name, deploymentType);
        return account.AddJob(name, options => (options.ProjectId, options.EnvironmentId) = (project, environment));
    }

    private static JsonObject NewJob(EmulatedJob like) => new() { ["name"] = "another", ["project_id"] = like.ProjectId, ["environment_id"] = like.EnvironmentId, ["execute_steps"] = new JsonArray("dbt run") };

    private static async Task<ApiCaller> LimitedAsync(DbtCloudEmulator emulator, string permissionSet, long? projectId, params string[] categories)
    {
        EmulatedAccount account = emulator["spice"];
        using ApiCaller admin = new(emulator, account, account.ServiceToken, inMemory: true);
        JsonNode token = await admin.PostAsync(admin.V3 + "service-tokens/", new JsonObject
        {
            ["name"] = "limited",
            ["permission_grants"] = new JsonArray(new JsonObject
            {
                ["permission_set"] = permissionSet,
                ["project_id"] = projectId,
                ["writable_environment_categories"] = new JsonArray([.. categories.Select(category => JsonValue.Create(category))]),
            }),
        });
        return new ApiCaller(emulator, account, token["token_string"]!.GetValue<string>(), inMemory: true);
    }

    private static async Task<long[]> NumbersAsync(ApiCaller api, string path, string member)
    {
        JsonNode answer = await api.GetAsync(path);
        JsonArray rows = answer["data"]!.AsArray();
        Assert.Equal(rows.Count, answer["extra"]!["pagination"]!["total_count"]!.GetValue<int>());
        return [.. rows.Select(row => row![member]!.GetValue<long>())];
    }
}
