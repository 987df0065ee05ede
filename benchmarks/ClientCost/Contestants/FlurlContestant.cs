using DbtCloud.Benchmarks.ClientCost.Plain;
using Flurl.Http;
using Flurl.Http.Configuration;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class FlurlContestant(Uri address) : Contestant
{
    private readonly IFlurlClient client = new FlurlClient(address.ToString())
        .WithSettings(settings => settings.JsonSerializer = new DefaultJsonSerializer(PlainJson.Reflection));

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        PlainEnvelope<List<PlainRun>> answer = await client
            .Request(BenchmarkAccount.RunsPath(workload))
            .WithOAuthBearerToken(BenchmarkAccount.Token)
            .GetJsonAsync<PlainEnvelope<List<PlainRun>>>();
        return answer.Data!.Sum(run => run.Id) + answer.Extra!.Pagination!.TotalCount;
    }
}
