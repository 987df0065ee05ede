using System.Text.Json.Nodes;
using DbtCloud.Models;

namespace DbtCloud.Operations;

public class UpdateTests
{
    private const string Job = """
        {"data":{"id":11,"account_id":70403103922125,"project_id":2,"environment_id":3,"name":"nightly","state":1,"created_at":"2024-05-28T10:42:52.622408+00:00",
        "settings":{"threads":4,"target_name":"default","new_setting":true},"schedule":{"cron":"0 1 * * *","date":{"type":"every_day"},"time":{"type":"every_hour","interval":1}},
        "description":null,"is_deferrable":false,"environment":{"id":3},"most_recent_run":null,"force_node_selection":true},"status":{"code":200}}
        """;

    [Fact]
    public async Task An_update_writes_what_is_writable_and_what_is_not_known_and_nothing_else()
    {
        ScriptedTransport transport = new(Job, Job);

        await transport.Client.Jobs.UpdateAsync(11, job => job with { Name = "weekly" }, CancellationToken.None);

        Assert.Equal(["GET api/v2/accounts/70403103922125/jobs/11/", "POST api/v2/accounts/70403103922125/jobs/11/"], transport.Targets);
        JsonNode expected = JsonNode.Parse("""
            {"account_id":70403103922125,"project_id":2,"environment_id":3,"name":"weekly","description":null,"state":1,
            "settings":{"threads":4,"target_name":"default","new_setting":true},"schedule":{"cron":"0 1 * * *","date":{"type":"every_day"},"time":{"type":"every_hour","interval":1}},
            "most_recent_run":null,"force_node_selection":true}
            """)!;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(transport.Bodies[1]!)), transport.Bodies[1]);
    }

    [Fact]
    public async Task A_partial_update_writes_only_what_changed()
    {
        string connection = """{"data":{"id":5,"account_id":70403103922125,"name":"warehouse","adapter_version":"postgres_v0","config":{"hostname":"h","dbname":"d","port":5432},"environment__count":3}}""";
        ScriptedTransport transport = new(connection, connection);

        await transport.Client.Connections.UpdateAsync(5, one => one with { Name = "lake" }, CancellationToken.None);

        Assert.Equal("PATCH api/v3/accounts/70403103922125/connections/5/", transport.Targets[1]);
        Assert.Equal("""{"name":"lake"}""", transport.Bodies[1]);
    }

    [Fact]
    public async Task A_partial_update_still_holds_what_the_API_demands()
    {
        string profile = """{"data":{"id":9,"account_id":70403103922125,"project_id":2,"key":"prod","connection_id":5,"credentials_id":6}}""";
        ScriptedTransport transport = new(profile, profile);

        await transport.Client.Profiles.UpdateAsync(2, 9, one => one with { Key = "production" }, CancellationToken.None);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"pk":9,"account_id":70403103922125,"project_id":2,"key":"production"}"""), JsonNode.Parse(transport.Bodies[1]!)), transport.Bodies[1]);
    }

    [Fact]
    public async Task A_creation_holds_the_clients_account_whatever_the_model_says_and_is_active()
    {
        ScriptedTransport transport = new(Job);
        Job fromAnotherAccount = new() { AccountId = 1, ProjectId = 2, EnvironmentId = 3, Name = "copy" };

        await transport.Client.Jobs.CreateAsync(fromAnotherAccount, CancellationToken.None);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"account_id":70403103922125,"project_id":2,"environment_id":3,"name":"copy","state":1}"""), JsonNode.Parse(transport.Bodies[0]!)), transport.Bodies[0]);
    }

    [Fact]
    public async Task Null_is_sent_where_null_was_set_and_nothing_where_nothing_was()
    {
        ScriptedTransport transport = new(Job);

        await transport.Client.Jobs.UpdateAsync(11, new Job { Description = null }, CancellationToken.None);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"account_id":70403103922125,"description":null}"""), JsonNode.Parse(transport.Bodies[0]!)), transport.Bodies[0]);
    }

    [Fact]
    public async Task Credentials_are_sent_with_the_type_of_their_form()
    {
        ScriptedTransport transport = new("""{"data":{"id":6,"type":"snowflake","state":1}}""");

        WarehouseCredentials created = await transport.Client.Credentials.CreateAsync(2, new SnowflakeCredentials { User = "dbt", Password = "p" }, CancellationToken.None);

        Assert.IsType<SnowflakeCredentials>(created);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"account_id":70403103922125,"project_id":2,"type":"snowflake","state":1,"user":"dbt","password":"p"}"""), JsonNode.Parse(transport.Bodies[0]!)), transport.Bodies[0]);
    }

    [Fact]
    public async Task A_connection_is_sent_with_the_adapter_of_its_configuration()
    {
        ScriptedTransport transport = new("""{"data":{"id":5}}""");

        await transport.Client.Connections.CreateAsync(new Connection { Name = "lake", Configuration = new DatabricksConnectionConfiguration { Host = "x.databricks.com" } }, CancellationToken.None);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"account_id":70403103922125,"name":"lake","adapter_version":"databricks_v0","config":{"host":"x.databricks.com"}}"""), JsonNode.Parse(transport.Bodies[0]!)), transport.Bodies[0]);
    }

    [Fact]
    public async Task The_trigger_of_a_run_sends_what_was_set()
    {
        ScriptedTransport transport = new("""{"data":{"id":70403117937023,"status":1}}""");

        Run run = await transport.Client.Jobs.TriggerAsync(11, new TriggerRunOptions { Cause = "nightly", GitSha = "abc123", StepsOverride = ["dbt build"] }, CancellationToken.None);

        Assert.Equal(RunStatus.Queued, run.Status);
        Assert.Equal("""{"cause":"nightly","git_sha":"abc123","steps_override":["dbt build"]}""", transport.Bodies[0]);
    }
}
