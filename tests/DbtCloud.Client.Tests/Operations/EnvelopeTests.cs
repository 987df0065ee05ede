using System.Net;
using DbtCloud.Models;

namespace DbtCloud.Operations;

public class EnvelopeTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_envelope_of_v2_is_unwrapped()
    {
        ScriptedTransport transport = new("""{"status":{"code":200,"is_success":true,"user_message":"Success!","developer_message":""},"data":{"id":70403117937023,"status":10}}""");

        Run run = await transport.Client.Runs.GetAsync(70403117937023, cancellationToken: None);

        Assert.Equal(new RunId(70403117937023), run.Id);
        Assert.Equal(RunStatus.Success, run.Status);
    }

    [Fact]
    public async Task The_envelope_of_the_newer_v3_operations_is_unwrapped()
    {
        ScriptedTransport transport = new("""{"data":{"id":5,"name":"warehouse","adapter_version":"snowflake_v0"},"extra":{},"status":null,"error_code":null}""");

        Connection connection = await transport.Client.Connections.GetAsync(5, cancellationToken: None);

        Assert.Equal("warehouse", connection.Name);
    }

    [Fact]
    public async Task The_envelope_of_webhooks_is_unwrapped()
    {
        ScriptedTransport transport = new("""{"data":{"id":"wsu_1","hmac_secret":"s","job_ids":["123"]},"status":{"code":201}}""") { Status = HttpStatusCode.Created };

        WebhookSubscription subscription = await transport.Client.Webhooks.CreateAsync(new WebhookSubscription { Name = "one" }, None);

        Assert.Equal("s", subscription.HmacSecret);
        Assert.Equal([new JobId(123)], subscription.JobIds);
    }

    [Fact]
    public async Task A_body_without_envelope_is_read_as_it_is()
    {
        ScriptedTransport transport = new("""{"is_valid_for_admin":true}""");

        IPRestrictionValidation validation = await transport.Client.IPRestrictions.ValidateAsync(3, cancellationToken: None);

        Assert.True(validation.IsValidForAdmin);
    }

    [Theory]
    [InlineData("""{"schemas":["urn:x"],"id":"7","displayName":"Analysts"}""")]
    [InlineData("""{"data":{"schemas":["urn:x"],"id":"7","displayName":"Analysts"},"extra":{},"status":{"code":200}}""")]
    public async Task A_SCIM_answer_is_read_with_and_without_envelope(string body)
    {
        ScriptedTransport transport = new(body);

        ScimGroup group = await transport.Client.Scim.GetGroupAsync("7", cancellationToken: None);

        Assert.Equal("Analysts", group.DisplayName);
    }

    [Fact]
    public async Task A_SCIM_list_is_read_from_its_resources()
    {
        ScriptedTransport transport = new("""{"schemas":[],"totalResults":1,"startIndex":1,"itemsPerPage":1,"Resources":[{"id":"7","userName":"paul"}]}""");

        ScimUser user = await transport.Client.Scim.ListUsersAsync(cancellationToken: None).SingleAsync(None);

        Assert.Equal("paul", user.UserName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"data":{"id":11,"state":2},"status":{"code":200}}""")]
    public async Task A_deletion_succeeds_with_and_without_the_deleted_object(string body)
    {
        ScriptedTransport transport = new(body) { Status = body.Length == 0 ? HttpStatusCode.NoContent : HttpStatusCode.OK };

        await transport.Client.Jobs.DeleteAsync(11, None);

        Assert.Equal("DELETE api/v2/accounts/70403103922125/jobs/11/", Assert.Single(transport.Targets));
    }

    [Fact]
    public async Task Success_without_data_is_an_error_that_names_the_operation()
    {
        ScriptedTransport transport = new("""{"data":null,"status":{"code":200}}""");

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(() => transport.Client.Jobs.GetAsync(11, cancellationToken: None));

        Assert.Contains("Jobs.Get", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":""")]
    [InlineData("no json")]
    [InlineData("")]
    public async Task A_broken_body_is_an_error_and_no_JsonException(string body)
    {
        ScriptedTransport transport = new(body);

        await Assert.ThrowsAsync<DbtCloudTransportException>(() => transport.Client.Jobs.GetAsync(11, cancellationToken: None));
    }

    [Fact]
    public async Task A_web_page_in_place_of_an_answer_is_recognised()
    {
        ScriptedTransport transport = new("<html></html>") { MediaType = "text/html" };

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(() => transport.Client.Jobs.GetAsync(11, cancellationToken: None));

        Assert.Contains("access URL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_matter()
    {
        ScriptedTransport transport = new("\uFEFF" + """{"data":{"id":11}}""");

        Assert.Equal(new JobId(11), (await transport.Client.Jobs.GetAsync(11, cancellationToken: None)).Id);
    }
}
