using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Insurance.Integration.Dbt;

public sealed class PropertyClient : AdminApiClientBase
{
    public PropertyClient(IHttpClientFactory factory, IConfiguration configuration)
        : base(
            factory,
            configuration["Dbt:ApiToken"], // expect: DBTC1004
            70403103922126)
    {
    }

    public Task<JsonElement> RunsAsync(CancellationToken ct) => GetAsync<JsonElement>("runs/?limit=50", ct);
}
