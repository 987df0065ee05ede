using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Insurance.Integration.Dbt;

public sealed class LifeClient : AdminApiClientBase
{
    public LifeClient(IHttpClientFactory factory, IConfiguration configuration)
        : base(factory, configuration["Dbt:ApiToken"], 70403103922125)
    {
    }

    public Task<JsonElement> JobsAsync(CancellationToken ct) => GetAsync<JsonElement>("jobs/", ct);
}
