using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class DbtCloudContestant : Contestant
{
    private readonly DbtCloudClient client;

    public DbtCloudContestant(Uri address)
    {
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("benchmark", account =>
        {
            account.AccountId = BenchmarkAccount.Id;
            account.AccessUrl = address;
            account.Token = BenchmarkAccount.Token;
            account.RequestsPerMinute = int.MaxValue;
        });
        client = services.BuildServiceProvider().GetRequiredService<DbtCloudClient>();
    }

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        RunListOptions options = new() { Limit = 100, Offset = workload == Workload.PageWithUnknown ? 100 : 0 };
        await foreach (DbtPage<Run> page in client.Runs.ListAsync(options).AsPages())
        {
            long sum = page.TotalCount!.Value;
            foreach (Run run in page.Items)
            {
                sum += run.Id.Value;
            }

            return sum;
        }

        throw new InvalidOperationException("No page came.");
    }

    protected override async Task<long> GetRunAsync() => (await client.Runs.GetAsync(BenchmarkAccount.RunId)).Id.Value;

    protected override async Task<long> TriggerAsync() => (await client.Jobs.TriggerAsync(BenchmarkAccount.JobId, new TriggerRunOptions { Cause = "benchmark" })).Id.Value;
}
