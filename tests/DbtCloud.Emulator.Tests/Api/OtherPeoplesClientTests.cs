using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Api;

/// <summary>What public clients send that no published file has, and what they read.</summary>
public class OtherPeoplesClientTests
{
    [Theory]
    [InlineData("feature-flag/")]
    [InlineData("private-link-endpoints/")]
    [InlineData("environments/?project_id=1")]
    [InlineData("semantic-layer-credential-to-service-token-mapping/")]
    public async Task Paths_that_only_clients_know_are_served(string path)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        Assert.NotNull((await api.GetAsync(api.V3 + path))["data"]);
    }

    [Fact]
    public async Task An_environment_is_deleted_without_its_project_in_the_path()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        JsonNode project = await api.PostAsync(api.V3 + "projects/", new JsonObject { ["name"] = "New" });
        JsonNode environment = await api.PostAsync(api.V3 + $"projects/{project["id"]}/environments/", new JsonObject { ["name"] = "QA", ["type"] = "deployment", ["dbt_version"] = "latest" });
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("DELETE", api.V3 + $"environments/{environment["id"]}/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(2, body!["data"]!["state"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, (await api.SendAsync("GET", api.V3 + $"projects/{project["id"]}/environments/{environment["id"]}/")).Status);
    }

    [Theory]
    [InlineData("v2", "notifications/", """{"type":1,"on_failure":[]}""")]
    [InlineData("v3", "license-maps/", """{"license_type":"developer","sso_license_mapping_groups":["x"]}""")]
    [InlineData("v3", "projects/{project}/environment-variables/", """{"name":"DBT_GONE","type":"project","raw_value":"x"}""")]
    [InlineData("v3", "projects/{project}/repositories/", """{"remote_url":"git://github.com/a/b.git"}""")]
    [InlineData("v3", "projects/{project}/credentials/", """{"type":"postgres","username":"u","default_schema":"s","threads":1,"target_name":"default"}""")]
    [InlineData("v3", "projects/{project}/adapters/", """{"adapter_version":"databricks_v0","metadata_json":{}}""")]
    [InlineData("v3", "projects/{project}/extended-attributes/", "{}")]
    public async Task A_deletion_answers_with_what_it_deleted(string version, string path, string body)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator.Accounts[0];
        using ApiCaller api = new(emulator, account, inMemory: true);
        JsonNode project = (await api.GetAsync(api.V3 + "projects/"))["data"]![0]!;
        string collection = (version == "v2" ? api.V2 : api.V3) + path.Replace("{project}", project["id"]!.ToString(), StringComparison.Ordinal);
        JsonObject record = (JsonObject)JsonNode.Parse(body)!;
        record["user_id"] = account.UserId;
        JsonNode made = await api.PostAsync(collection, record);
        (HttpStatusCode status, JsonNode? answer) = await api.SendAsync("DELETE", $"{collection}{made["id"]}/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(made["id"]!.GetValue<long>(), answer!["data"]!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_jobs_members_are_there_even_when_they_hold_nothing()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        JsonObject job = (JsonObject)(await api.GetAsync(api.V2 + "jobs/?limit=1"))["data"]![0]!;
        Assert.False(job["deactivated"]!.GetValue<bool>());
        Assert.False(job["is_system"]!.GetValue<bool>());
        Assert.True(job.ContainsKey("most_recent_run"));
        Assert.Null(job["most_recent_run"]);
    }

    [Theory]
    [InlineData("logged_at_start=2020-01-01&logged_at_end=2999-01-01", true)]
    [InlineData("logged_at_start=2999-01-01", false)]
    [InlineData("logged_at_end=2020-01-01", false)]
    public async Task The_audit_log_is_narrowed_by_days(string query, bool any)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        Assert.Equal(any, (await api.GetAsync(api.V3 + "audit-logs/?" + query))["data"]!.AsArray().Count > 0);
        Assert.Equal(HttpStatusCode.BadRequest, (await api.SendAsync("GET", api.V3 + "audit-logs/?logged_at_start=soon")).Status);
    }

    [Fact]
    public async Task Semantic_layer_credentials_live_under_their_project_too()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        using ApiCaller api = new(emulator, emulator.Accounts[0], inMemory: true);
        JsonNode project = (await api.GetAsync(api.V3 + "projects/"))["data"]![0]!;
        string collection = api.V3 + $"projects/{project["id"]}/semantic-layer-credentials/";
        JsonNode made = await api.PostAsync(collection, new JsonObject { ["name"] = "older", ["values"] = new JsonObject() });
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("PATCH", $"{collection}{made["id"]}/", new JsonObject { ["name"] = "renamed" })).Status);
        Assert.Equal("renamed", (await api.GetAsync(api.V3 + $"semantic-layer-credentials/{made["id"]}/"))["data"]!["name"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("DELETE", $"{collection}{made["id"]}/")).Status);
    }

    [Fact]
    public async Task No_list_of_the_demo_is_empty()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator.Accounts[0];
        using ApiCaller api = new(emulator, account, inMemory: true);
        long project = (await api.GetAsync(api.V3 + "projects/"))["data"]![0]!["id"]!.GetValue<long>();
        List<string> empty = [];
        int lists = 0;
        foreach (ApiOperation operation in ApiCatalog.Published.Where(operation => operation is { Method: "GET", Success.List: true }))
        {
            string path = operation.Path.Replace("{account_id}", $"{account.AccountId}", StringComparison.Ordinal)
                .Replace("{project_id}", $"{project}", StringComparison.Ordinal)
                .Replace("{user_id}", $"{account.UserId}", StringComparison.Ordinal);
            if (path.Contains('{', StringComparison.Ordinal))
            {
                continue;
            }

            lists++;
            if ((await api.GetAsync(path))["data"]!.AsArray().Count == 0)
            {
                empty.Add(operation.Path);
            }
        }

        Assert.True(lists > 25, $"{lists} lists");

        // SCIM is switched on by whoever tries it, and its tokens are shown once; the other two few accounts have.
        Assert.Equal(["/api/v3/accounts/{account_id}/azure-ad-applications/", "/api/v3/accounts/{account_id}/platform-metadata-credentials/", "/api/v3/accounts/{account_id}/scim-config/tokens/"], empty);
    }

    private static async Task<DbtCloudEmulator> StartAsync()
    {
        DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        return emulator;
    }
}
