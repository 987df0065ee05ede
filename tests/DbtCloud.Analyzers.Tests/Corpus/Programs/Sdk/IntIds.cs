using DbtCloud;
using DbtCloud.Models;

public sealed class Trigger(DbtCloudClient client)
{
    public Task<Run> RunAsync(int jobId) => client.Jobs.TriggerAsync(jobId, new TriggerRunOptions { Cause = "x" }); // expect-info: DBTC3004

    public Task<Run> RunLongAsync(long jobId, int attempt) => client.Jobs.TriggerAsync(jobId, new TriggerRunOptions { Cause = "attempt " + attempt });
}
