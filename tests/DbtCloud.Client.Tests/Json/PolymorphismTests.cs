using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Json;

public class PolymorphismTests
{
    [Theory]
    [InlineData("""{"adapter_version":"postgres_v0","config":{"hostname":"h","port":5432}}""")]
    [InlineData("""{"config":{"hostname":"h","port":5432},"adapter_version":"postgres_v0"}""")]
    public void The_adapter_version_decides_the_form_of_a_configuration_wherever_it_stands(string json)
    {
        Connection connection = JsonSerializer.Deserialize<Connection>(json)!;

        PostgresConnectionConfiguration configuration = Assert.IsType<PostgresConnectionConfiguration>(connection.Configuration);
        Assert.Equal(5432, configuration.Port);
    }

    [Fact]
    public void A_configuration_of_an_unknown_adapter_is_usable_as_it_is()
    {
        const string Json = """{"adapter_version":"duckdb_v0","config":{"path":"/tmp/x","threads":4}}""";
        Connection connection = JsonSerializer.Deserialize<Connection>(Json)!;

        Assert.IsType<RawConnectionConfiguration>(connection.Configuration);
        Assert.Equal("\"/tmp/x\"", connection.Configuration.GetUnknownMembers()["path"].ToString());
        Assert.Equal(Json, JsonSerializer.Serialize(connection));
    }

    [Fact]
    public void The_type_decides_the_form_of_credentials()
    {
        WarehouseCredentials credentials = JsonSerializer.Deserialize<WarehouseCredentials>("""{"id":6,"threads":4,"type":"redshift","username":"u"}""")!;

        Assert.Equal("u", Assert.IsType<RedshiftCredentials>(credentials).Username);
        Assert.Equal(new CredentialsId(6), credentials.Id);
        Assert.Equal(4, credentials.Threads);
    }

    [Fact]
    public void Credentials_of_an_unknown_type_are_usable_as_they_are()
    {
        const string Json = """{"type":"duckdb","id":6,"motherduck_token_name":"m"}""";
        WarehouseCredentials credentials = JsonSerializer.Deserialize<WarehouseCredentials>(Json)!;

        Assert.Equal(new ConnectionType("duckdb"), Assert.IsType<RawWarehouseCredentials>(credentials).Type);
        Assert.Equal(Json, JsonSerializer.Serialize(credentials));
    }

    [Fact]
    public void Credentials_of_any_form_can_be_changed()
    {
        WarehouseCredentials credentials = JsonSerializer.Deserialize<WarehouseCredentials>("""{"id":6,"type":"bigquery","schema":"s"}""")!;

        WarehouseCredentials changed = credentials with { Threads = 8 };

        Assert.Equal("s", Assert.IsType<BigQueryCredentials>(changed).Schema);
        Assert.Equal(8, changed.Threads);
    }

    [Fact]
    public void Environment_variables_of_a_job_have_no_job_value_where_there_is_no_override()
    {
        JobEnvironmentVariable variable = JsonSerializer.Deserialize<JobEnvironmentVariable>("""{"project":{"id":1,"value":"a"},"environment":null}""")!;

        Assert.Equal("a", variable.Project!.Value);
        Assert.False(variable.IsSet("job"));
        Assert.True(variable.IsSet("environment"));
    }

    [Fact]
    public void Epoch_microseconds_are_dates()
    {
        WebhookSubscription subscription = JsonSerializer.Deserialize<WebhookSubscription>("""{"id":"wsu_1","dispatched_at":"1675735768491774","created_at":null}""")!;

        Assert.Equal(new DateTimeOffset(2023, 2, 7, 2, 9, 28, TimeSpan.Zero).AddTicks(4917740), subscription.DispatchedAt);
        Assert.Equal("""{"id":"wsu_1","dispatched_at":"1675735768491774","created_at":null}""", JsonSerializer.Serialize(subscription));
    }
}
