using System.Globalization;
using DbtCloud.Models;
using DbtCloud.Operations;

namespace DbtCloud.Paging;

public class PagingTests
{
    [Fact]
    public async Task A_list_is_read_page_by_page_until_its_total()
    {
        ScriptedTransport transport = new(Page(1, 100, 130), Page(101, 30, 130));

        List<JobId> ids = await transport.Client.Jobs.ListAsync(cancellationToken: CancellationToken.None).Select(job => job.Id).ToListAsync(CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 130).Select(number => new JobId(number)), ids);
        Assert.Equal(["GET api/v2/accounts/70403103922125/jobs/?limit=100", "GET api/v2/accounts/70403103922125/jobs/?limit=100&offset=100"], transport.Targets);
    }

    [Fact]
    public async Task The_page_size_and_the_beginning_can_be_chosen()
    {
        ScriptedTransport transport = new(Page(6, 2, 9), Page(8, 2, 9));

        List<DbtPage<Job>> pages = await transport.Client.Jobs.ListAsync(new JobListOptions { Limit = 2, Offset = 5 }, CancellationToken.None).AsPages(CancellationToken.None).ToListAsync(CancellationToken.None);

        Assert.Equal(["GET api/v2/accounts/70403103922125/jobs/?limit=2&offset=5", "GET api/v2/accounts/70403103922125/jobs/?limit=2&offset=7"], transport.Targets);
        Assert.Equal([(5L, 2, 9L), (7L, 2, 9L)], pages.Select(page => (page.Offset, page.Count, page.TotalCount!.Value)));
    }

    [Fact]
    public async Task Rows_that_vanish_between_pages_end_the_list_instead_of_reading_forever()
    {
        ScriptedTransport transport = new(Page(1, 100, 130), Page(0, 0, 130));

        Assert.Equal(100, await transport.Client.Jobs.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
        Assert.Equal(2, transport.Targets.Count);
    }

    [Fact]
    public async Task A_short_page_does_not_end_a_list_whose_total_is_not_reached()
    {
        ScriptedTransport transport = new(Page(1, 90, 130), Page(101, 40, 130));

        Assert.Equal(130, await transport.Client.Jobs.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
        Assert.EndsWith("offset=90", transport.Targets[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":[],"extra":null,"status":null}""")]
    public async Task An_empty_list_has_many_forms(string body)
    {
        ScriptedTransport transport = new(body);

        Assert.False(await transport.Client.Runs.ListArtifactsAsync(5, cancellationToken: CancellationToken.None).AnyAsync(CancellationToken.None));
        Assert.Single(transport.Targets);
    }

    [Fact]
    public async Task A_list_without_total_ends_at_the_first_short_page()
    {
        ScriptedTransport transport = new("""{"data":[{"id":1},{"id":2}]}""", """{"data":[{"id":3}]}""");

        Assert.Equal(3, await transport.Client.Jobs.ListAsync(new JobListOptions { Limit = 2 }, CancellationToken.None).CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_list_that_is_published_as_an_object_is_read_as_a_list_and_as_an_object()
    {
        ScriptedTransport transport = new("""{"data":[{"id":1},{"id":2}],"extra":{"pagination":{"count":2,"total_count":2}}}""", """{"data":{"id":3}}""");

        Assert.Equal(2, await transport.Client.Connections.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
        Assert.Equal(1, await transport.Client.Connections.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_list_without_published_paging_goes_on_where_the_server_has_more()
    {
        ScriptedTransport transport = new(
            """{"data":[{"id":1},{"id":2}],"extra":{"pagination":{"count":2,"total_count":3}}}""",
            """{"data":[{"id":3}],"extra":{"pagination":{"count":1,"total_count":3}}}""");

        Assert.Equal(3, await transport.Client.Invites.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
        Assert.Equal(["GET api/v2/accounts/70403103922125/invites/", "GET api/v2/accounts/70403103922125/invites/?offset=2"], transport.Targets);
    }

    [Fact]
    public async Task A_server_that_ignores_the_offset_is_not_read_forever()
    {
        const string Same = """{"data":[{"id":1},{"id":2}],"extra":{"pagination":{"count":2,"total_count":3}}}""";
        ScriptedTransport transport = new(Same, Same);

        Assert.Equal(2, await transport.Client.Invites.ListAsync(cancellationToken: CancellationToken.None).CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_list_is_enumerated_and_no_page_before_it_is_needed()
    {
        ScriptedTransport transport = new(Page(1, 100, 300));

        DbtPageable<Job> jobs = transport.Client.Jobs.ListAsync(cancellationToken: CancellationToken.None);
        Assert.Empty(transport.Targets);

        Assert.Equal(new JobId(1), (await jobs.FirstAsync(CancellationToken.None)).Id);
        Assert.Single(transport.Targets);
    }

    [Fact]
    public async Task Both_cancellation_tokens_count()
    {
        ScriptedTransport transport = new();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        using CancellationTokenSource other = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await transport.Client.Jobs.ListAsync(cancellationToken: cancelled.Token).FirstAsync(other.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await transport.Client.Jobs.ListAsync(cancellationToken: other.Token).FirstAsync(cancelled.Token));
    }

    private static string Page(int first, int count, int total)
    {
        string rows = string.Join(',', Enumerable.Range(first, count).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{number}}}""")));
        string pagination = string.Create(CultureInfo.InvariantCulture, $"\"count\":{count},\"total_count\":{total}");
        return """{"data":[""" + rows + """],"extra":{"filters":{"limit":100,"offset":0},"order_by":"id","pagination":{""" + pagination + "}}}";
    }
}
