using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Models;

namespace DbtCloud.Json;

public class RunBodyTests
{
    // The forms of a recorded run: dates with a space, more than a day of running, members that no specification declares, numbers as text.
    private const string Recorded = """
        {"id":70403117937023,"trigger_id":70403117937024,"account_id":70403103922125,"environment_id":70403103916147,"project_id":70403103919810,
        "job_definition_id":70403103931988,"status":10,"dbt_version":"latest","git_branch":"main","status_message":null,"blocked_by":[],
        "created_at":"2024-05-28 10:42:52.622408+00:00","started_at":"2024-05-28 10:42:55+00:00","finished_at":null,
        "trigger":{"id":70403117937024,"cause":"Triggered via API","cause_category":"api","cause_humanized":"Triggered via API","steps_override":null},
        "job":null,"is_success":true,"in_progress":false,"duration":"24:00:36","queued_duration":"00:00:02","job_id":"70403103931988",
        "scribe_enabled":true,"retry_not_supported_reason":"RETRY_SOMETHING_NEW"}
        """;

    [Fact]
    public void The_members_of_a_recorded_run_are_read()
    {
        Run run = JsonSerializer.Deserialize<Run>(Recorded)!;

        Assert.Equal(new RunId(70403117937023), run.Id);
        Assert.Equal(RunStatus.Success, run.Status);
        Assert.Equal(new DateTimeOffset(2024, 5, 28, 10, 42, 52, TimeSpan.Zero).AddTicks(6224080), run.CreatedAt);
        Assert.Null(run.FinishedAt);
        Assert.Equal(TimeSpan.FromSeconds((24 * 3600) + 36), run.Duration);
        Assert.Equal(new JobId(70403103931988), run.JobId);
        Assert.Equal(RunCauseCategory.Api, run.Trigger!.CauseCategory);
        Assert.Equal("RETRY_SOMETHING_NEW", run.RetryNotSupportedReason!.Value.Value);
        Assert.Empty(run.BlockedBy!);
    }

    [Fact]
    public void A_recorded_run_is_written_as_it_was_read() =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Recorded), JsonNode.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize<Run>(Recorded)))));

    [Fact]
    public void Absent_null_and_present_are_three_things()
    {
        Run run = JsonSerializer.Deserialize<Run>(Recorded)!;

        Assert.True(run.IsSet("finished_at"));
        Assert.False(run.IsSet("git_sha"));
        Assert.True(run.IsSet("scribe_enabled"));
        Assert.Null(run.GitSha);
    }

    [Fact]
    public void Unknown_members_are_kept_do_not_count_and_survive_a_change()
    {
        Run run = JsonSerializer.Deserialize<Run>(Recorded)!;
        Run other = JsonSerializer.Deserialize<Run>(Recorded.Replace("\"scribe_enabled\":true", "\"scribe_enabled\":false", StringComparison.Ordinal))!;

        Assert.Equal(run, other);
        Assert.Equal("true", run.GetUnknownMembers()["scribe_enabled"].ToString());
        Assert.Equal("true", (run with { GitSha = "abc" }).GetUnknownMembers()["scribe_enabled"].ToString());
        Assert.False((run with { GitSha = "abc" }) == run);
    }

    [Fact]
    public void A_changed_member_does_not_keep_the_text_that_it_was_read_from()
    {
        Run run = JsonSerializer.Deserialize<Run>(Recorded)! with { JobId = 5 };

        Assert.Equal(5, (int)JsonNode.Parse(JsonSerializer.Serialize(run))!["job_id"]!);
    }

    [Fact]
    public void A_value_of_an_unexpected_kind_is_null_and_written_back()
    {
        Run run = JsonSerializer.Deserialize<Run>("""{"id":1,"duration":{"seconds":5},"is_success":[true],"created_at":"yesterday"}""")!;

        Assert.Null(run.Duration);
        Assert.Null(run.IsSuccess);
        Assert.Null(run.CreatedAt);
        Assert.Equal("""{"id":1,"duration":{"seconds":5},"is_success":[true],"created_at":"yesterday"}""", JsonSerializer.Serialize(run));
    }

    [Fact]
    public void A_member_can_be_taken_away_and_one_that_is_new_can_be_added()
    {
        Job job = new Job { Name = "n", Description = "d" }.Without("description").WithMember("brand_new", DbtJson.Parse("""{"x":1}"""));

        Assert.Equal("""{"name":"n","brand_new":{"x":1}}""", JsonSerializer.Serialize(job));
        Assert.Throws<ArgumentException>(() => job.WithMember("name", DbtJson.Null));
    }

    [Fact]
    public void Secrets_and_unknown_members_do_not_show()
    {
        PersonalAccessToken token = JsonSerializer.Deserialize<PersonalAccessToken>("""{"id":1,"name":"mine","token_string":"the-secret","new_secret":"another"}""")!;

        Assert.DoesNotContain("the-secret", token.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("another", token.ToString(), StringComparison.Ordinal);
        Assert.Contains("mine", token.ToString(), StringComparison.Ordinal);
        Assert.Contains("the-secret", JsonSerializer.Serialize(token), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_the_reading()
    {
        Run run = JsonSerializer.Deserialize<Run>("""{"id":1,"status_message":"\ud800"}""")!;

        Assert.Equal(new RunId(1), run.Id);
        Assert.Equal("""{"id":1,"status_message":"\ud800"}""", JsonSerializer.Serialize(run));
    }
}
