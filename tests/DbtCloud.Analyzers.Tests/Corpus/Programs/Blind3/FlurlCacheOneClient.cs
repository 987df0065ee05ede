using Flurl.Http;
using Microsoft.Extensions.Options;

namespace Fluent;

public class DbtFluentOptions
{
    public string ApiToken { get; set; } = "";
}

public class FluentRuns
{
    private readonly IFlurlClient _client;

    public FluentRuns(IOptions<DbtFluentOptions> options)
    {
        _client = new FlurlClient("https://fl968.us1.dbt.com/api/v2")
            .WithOAuthBearerToken(options.Value.ApiToken)
            .WithTimeout(30);
    }

    public Task<string> OwnAsync(long run) => _client.Request("accounts", 70403103968001, "runs", run).GetStringAsync();

    public Task<string> PartnerAsync(long run) => _client.Request("accounts", 70403103968002, "runs", run).GetStringAsync(); // expect: DBTC1001
}
