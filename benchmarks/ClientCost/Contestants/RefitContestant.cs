using DbtCloud.Benchmarks.ClientCost.Plain;
using Refit;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class RefitContestant(Uri address) : Contestant
{
    private readonly IRunsApi api = RestService.For<IRunsApi>(address.ToString().TrimEnd('/'), new RefitSettings
    {
        ContentSerializer = new SystemTextJsonContentSerializer(PlainJson.Reflection),
        AuthorizationHeaderValueGetter = (_, _) => ValueTask.FromResult(BenchmarkAccount.Token),
    });

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        PlainEnvelope<List<PlainRun>> answer = await api.ListAsync(BenchmarkAccount.Id, 100, workload == Workload.PageWithUnknown ? 100 : 0);
        return answer.Data!.Sum(run => run.Id) + answer.Extra!.Pagination!.TotalCount;
    }
}
