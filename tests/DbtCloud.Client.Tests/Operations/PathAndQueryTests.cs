using DbtCloud.Models;

namespace DbtCloud.Operations;

public class PathAndQueryTests
{
    private const string Nothing = """{"data":[],"extra":{"pagination":{"count":0,"total_count":0}}}""";

    [Fact]
    public async Task An_artifacts_path_is_escaped_segment_by_segment()
    {
        ScriptedTransport transport = new("{}");

        await using Stream artifact = await transport.Client.Runs.OpenArtifactAsync(5, "compiled/my project/a#b.sql", cancellationToken: CancellationToken.None);

        Assert.Equal("GET api/v2/accounts/70403103922125/runs/5/artifacts/compiled/my%20project/a%23b.sql", Assert.Single(transport.Targets));
    }

    [Theory]
    [InlineData("../../../users/")]
    [InlineData("compiled/../../x")]
    [InlineData("compiled//x")]
    [InlineData(".")]
    [InlineData("")]
    public async Task A_path_that_would_lead_elsewhere_is_refused(string path)
    {
        ScriptedTransport transport = new("{}");

        await Assert.ThrowsAnyAsync<ArgumentException>(() => transport.Client.Runs.OpenArtifactAsync(5, path, cancellationToken: CancellationToken.None));

        Assert.Empty(transport.Targets);
    }

    [Fact]
    public async Task Related_objects_are_asked_for_in_brackets()
    {
        ScriptedTransport transport = new("""{"data":{"id":5}}""");

        await transport.Client.Runs.GetAsync(5, new RunGetOptions { IncludeRelated = ["run_steps", "job"] }, CancellationToken.None);

        Assert.Equal("""GET api/v2/accounts/70403103922125/runs/5/?include_related=["run_steps","job"]""", Uri.UnescapeDataString(transport.Targets[0]));
    }

    [Fact]
    public async Task What_is_not_set_is_not_in_the_query()
    {
        ScriptedTransport transport = new(Nothing);

        Assert.False(await transport.Client.Jobs.ListAsync(cancellationToken: CancellationToken.None).AnyAsync(CancellationToken.None));

        Assert.Equal("GET api/v2/accounts/70403103922125/jobs/?limit=100", Assert.Single(transport.Targets));
    }

    [Fact]
    public async Task Lists_repeat_their_name()
    {
        ScriptedTransport transport = new(Nothing);
        RunListOptions options = new() { Statuses = [RunStatus.Error, RunStatus.Cancelled], ProjectIds = [1, 2], State = StateFilter.All, OrderBy = "-id", Limit = 5 };

        Assert.False(await transport.Client.Runs.ListAsync(options, CancellationToken.None).AnyAsync(CancellationToken.None));

        Assert.Equal("GET api/v2/accounts/70403103922125/runs/?order_by=-id&project_id__in=1&project_id__in=2&state=all&status__in=20&status__in=30&limit=5", Assert.Single(transport.Targets));
    }

    [Fact]
    public async Task The_published_slash_or_its_absence_stays()
    {
        ScriptedTransport transport = new("""{"data":{"id":"wsu_1"}}""", """{"data":{"id":4}}""");

        await transport.Client.Webhooks.GetAsync("wsu_1", cancellationToken: CancellationToken.None);
        await transport.Client.Projects.GetAsync(4, cancellationToken: CancellationToken.None);

        Assert.Equal(["GET api/v3/accounts/70403103922125/webhooks/subscription/wsu_1", "GET api/v3/accounts/70403103922125/projects/4/"], transport.Targets);
    }
}
