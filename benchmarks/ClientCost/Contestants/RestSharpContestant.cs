using DbtCloud.Benchmarks.ClientCost.Plain;
using RestSharp;
using RestSharp.Authenticators.OAuth2;
using RestSharp.Serializers.Json;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class RestSharpContestant(Uri address) : Contestant
{
    private readonly RestClient client = new(
        new RestClientOptions(address) { Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(BenchmarkAccount.Token, "Bearer") },
        configureSerialization: serializers => serializers.UseSystemTextJson(PlainJson.Reflection));

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        PlainEnvelope<List<PlainRun>>? answer = await client.GetAsync<PlainEnvelope<List<PlainRun>>>(new RestRequest(BenchmarkAccount.RunsPath(workload)));
        return answer!.Data!.Sum(run => run.Id) + answer.Extra!.Pagination!.TotalCount;
    }
}
