using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using DbtCloud.Models;

namespace DbtCloud.Webhooks;

public class PayloadTests
{
    [Fact]
    public void The_documented_payload_is_read_whole()
    {
        DbtWebhookEvent read = Signed.Read(Signed.Completed);

        Assert.Equal(1, read.AccountId);
        Assert.Equal("wsu_1", read.WebhookId);
        Assert.Equal("wev_1", read.EventId);
        Assert.Equal(WebhookEventType.RunCompleted, read.EventType);
        Assert.Equal("test", read.WebhookName);
        DbtWebhookRun run = read.Data!;
        Assert.Equal(123, run.JobId?.Value);
        Assert.Equal("Nightly", run.JobName);
        Assert.Equal(70403117937023, run.RunId?.Value);
        Assert.Equal(1234, run.EnvironmentId?.Value);
        Assert.Equal("Production", run.EnvironmentName);
        Assert.Equal("1.0.0", run.DbtVersion);
        Assert.Equal("Snowflake Project", run.ProjectName);
        Assert.Equal(167194, run.ProjectId?.Value);
        Assert.Equal("Success", run.StatusText);
        Assert.Equal(RunStatus.Success, run.Status);
        Assert.Equal("Kicked off from the UI", run.Reason);
        Assert.Equal(new DateTimeOffset(2023, 1, 31, 19, 28, 7, TimeSpan.Zero), run.StartedAt);
        Assert.Equal(new DateTimeOffset(2023, 1, 31, 19, 29, 32, TimeSpan.Zero), run.FinishedAt);
        Assert.Null(run.ErroredAt);
        Assert.Empty(read.AdditionalMembers);
        Assert.Empty(run.AdditionalMembers);
    }

    [Fact]
    public void Nine_digits_of_a_second_are_read_as_seven()
        => Assert.Equal(
            DateTimeOffset.Parse("2023-01-31T19:29:35.7892659Z", CultureInfo.InvariantCulture),
            Signed.Read(Signed.Completed).Timestamp);

    [Fact]
    public void The_word_None_is_no_message() => Assert.Null(Signed.Read(Signed.Completed).Data!.StatusMessage);

    [Fact]
    public void Another_message_is_kept()
        => Assert.Equal("Database Error", Signed.Read("""{"data":{"runStatusMessage":"Database Error"}}""").Data!.StatusMessage);

    [Fact]
    public void The_older_name_of_the_subscription_is_understood()
        => Assert.Equal("wsu_9", Signed.Read("""{"webhooksID":"wsu_9"}""").WebhookId);

    [Theory]
    [InlineData("Success", 10)]
    [InlineData("Error", 20)]
    [InlineData("Errored", 20)]
    [InlineData("Canceled", 30)]
    [InlineData("Cancelled", 30)]
    [InlineData("Running", 3)]
    public void Both_spellings_of_a_status_have_the_same_code(string text, int code)
    {
        DbtWebhookRun run = Signed.Read($$$"""{"data":{"runStatus":"{{{text}}}"}}""").Data!;

        Assert.Equal(code, run.Status?.Value);
        Assert.Equal(text, run.StatusText);
    }

    [Fact]
    public void The_code_on_the_wire_goes_before_the_word()
        => Assert.Equal(77, Signed.Read("""{"data":{"runStatus":"Success","runStatusCode":77}}""").Data!.Status?.Value);

    [Fact]
    public void A_time_that_dbt_does_not_have_is_null()
    {
        DbtWebhookRun run = Signed.Read("""{"data":{"runStartedAt":"2026-03-01T00:00:00Z","runFinishedAt":"1970-01-01T00:00:00Z","runErroredAt":"1970-01-01T00:00:00Z"}}""").Data!;

        Assert.NotNull(run.StartedAt);
        Assert.Null(run.FinishedAt);
        Assert.Null(run.ErroredAt);
    }

    [Fact]
    public void An_errored_run_has_its_own_time()
        => Assert.Equal(
            new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
            Signed.Read("""{"eventType":"job.run.errored","data":{"runErroredAt":"2026-03-01T00:00:00Z"}}""").Data!.ErroredAt);

    [Theory]
    [InlineData("""{"accountId":"7","data":{"jobId":5,"runId":"6","runStatusCode":"10"}}""")]
    [InlineData("""{"accountId":7,"data":{"jobId":"5","runId":6,"runStatusCode":10}}""")]
    public void Ids_are_read_as_text_and_as_numbers(string body)
    {
        DbtWebhookEvent read = Signed.Read(body);

        Assert.Equal(7, read.AccountId);
        Assert.Equal(5, read.Data!.JobId?.Value);
        Assert.Equal(6, read.Data.RunId?.Value);
        Assert.Equal(RunStatus.Success, read.Data.Status);
    }

    [Fact]
    public void Everything_may_be_missing()
    {
        DbtWebhookEvent read = Signed.Read("{}");

        Assert.Null(read.EventType);
        Assert.Null(read.Data);
    }

    [Fact]
    public void Everything_may_be_null()
    {
        DbtWebhookEvent read = Signed.Read("""{"accountId":null,"eventType":null,"timestamp":null,"data":{"jobId":null,"runStartedAt":null}}""");

        Assert.Null(read.AccountId);
        Assert.Null(read.Data!.JobId);
    }

    [Fact]
    public void A_kind_of_event_that_nobody_knew_keeps_its_name()
        => Assert.Equal("job.run.paused", Signed.Read("""{"eventType":"job.run.paused"}""").EventType?.Value);

    [Fact]
    public void The_time_of_cancelling_that_was_removed_is_kept_where_an_older_payload_has_it()
    {
        DbtWebhookRun run = Signed.Read("""{"data":{"runId":"1","runStatus":"Cancelled","runCanceledAt":"2025-11-02T10:00:00Z"}}""").Data!;

        Assert.Equal(DbtCloud.Models.RunStatus.Cancelled, run.Status);
        Assert.Equal("2025-11-02T10:00:00Z", run.AdditionalMembers["runCanceledAt"].GetString());
    }

    [Fact]
    public void Members_that_nobody_knew_are_kept()
    {
        DbtWebhookEvent read = Signed.Read("""{"eventId":"wev_1","shard":{"a":[1]},"data":{"jobId":"1","cost":2.5}}""");

        Assert.Equal("[1]", read.AdditionalMembers["shard"].GetProperty("a").GetRawText());
        Assert.Equal(2.5, read.Data!.AdditionalMembers["cost"].GetDouble());
    }

    [Fact]
    public void A_known_member_of_an_unexpected_form_is_kept_and_hides_nothing_else()
    {
        DbtWebhookEvent read = Signed.Read("""{"eventId":"wev_1","data":{"jobId":"not a number","runId":"2","jobName":{"en":"x"}}}""");

        Assert.Null(read.Data!.JobId);
        Assert.Equal(2, read.Data.RunId?.Value);
        Assert.Equal("not a number", read.Data.AdditionalMembers["jobId"].GetString());
        Assert.Equal(JsonValueKind.Object, read.Data.AdditionalMembers["jobName"].ValueKind);
    }

    [Fact]
    public void The_order_of_members_means_nothing()
    {
        string expected = JsonSerializer.Serialize(Signed.Read(Signed.Completed));
        JsonObject root = JsonNode.Parse(Signed.Completed)!.AsObject();

        Gen.Int.Sample(seed => JsonSerializer.Serialize(Signed.Read(Shuffled(root, new Random(seed)).ToJsonString())) == expected);
    }

    [Fact]
    public void An_event_written_as_json_reads_back_the_same()
    {
        Gen<string> text = Gen.String[Gen.Char.AlphaNumeric, 0, 20];
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.Long[1, long.MaxValue], text, text, Gen.Int[0, 40], Gen.DateTime[new DateTime(2024, 1, 1), new DateTime(2030, 1, 1)])
            .Sample((account, run, name, message, status, time) =>
            {
                DbtWebhookEvent original = new()
                {
                    AccountId = account,
                    EventId = name,
                    EventType = WebhookEventType.RunErrored,
                    Timestamp = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
                    Data = new DbtWebhookRun { RunId = run, JobName = message, Status = new RunStatus(status) },
                };
                return JsonSerializer.Deserialize<DbtWebhookEvent>(JsonSerializer.Serialize(original)) == original;
            });
    }

    private static JsonObject Shuffled(JsonObject source, Random random)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. source];
        random.Shuffle(members);
        JsonObject shuffled = [];
        foreach ((string name, JsonNode? value) in members)
        {
            shuffled[name] = value is JsonObject inner ? Shuffled(inner, random) : value?.DeepClone();
        }

        return shuffled;
    }
}
