using DbtCloud.Benchmarks.ClientCost.Plain;
using Refit;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

[Headers("Authorization: Bearer")]
internal interface IRunsApi
{
    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<PlainEnvelope<List<PlainRun>>> ListAsync(long accountId, int limit, int offset);
}
