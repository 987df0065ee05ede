using DbtCloud.Models;

namespace DbtCloud.Operations;

public class MockingTests
{
    [Fact]
    public async Task An_operation_can_be_replaced_without_a_server()
    {
        DbtCloudClient client = new FakeClient();

        List<string?> names = await client.Jobs.ListAsync(cancellationToken: CancellationToken.None).Select(job => job.Name).ToListAsync(CancellationToken.None);

        Assert.Equal(["one", "two"], names);
    }

    [Fact]
    public void What_was_not_replaced_says_so()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new FakeClient().Runs);

        Assert.Contains("test", error.Message, StringComparison.Ordinal);
    }

    private sealed class FakeClient : DbtCloudClient
    {
        public override JobsOperations Jobs { get; } = new FakeJobs();
    }

    private sealed class FakeJobs : JobsOperations
    {
        public override DbtPageable<Job> ListAsync(JobListOptions? options = null, CancellationToken cancellationToken = default)
            => DbtPageable.FromItems(new Job { Name = "one" }, new Job { Name = "two" });
    }
}
