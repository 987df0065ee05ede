using Flurl;
using Flurl.Http;

namespace Corners.Flurl;

public sealed class FlurlCorners(string dbtToken)
{
    private static readonly Url Root = new("https://fc826.us1.dbt.com");

    public Task<string> AccountsAsync() =>
        Root.Clone().AppendPathSegments("api", "v3", "accounts").WithOAuthBearerToken(dbtToken).GetStringAsync(); // expect: DBTC2001

    public Task<string> JobsAsync(long account) =>
        Url.Combine("https://fc826.us1.dbt.com", "api/v2/accounts", account.ToString(), "jobs/")
            .SetQueryParams(new { limit = 500, offset = 0 }) // expect: DBTC3003
            .WithOAuthBearerToken(dbtToken)
            .GetStringAsync();

    public Task<string> SmallPageAsync(long account) =>
        Url.Combine("https://fc826.us1.dbt.com", "api/v2/accounts", account.ToString(), "jobs/")
            .SetQueryParams(new { limit = 50, offset = 500 })
            .WithOAuthBearerToken(dbtToken)
            .GetStringAsync();

    public Task<IFlurlResponse> RunAsync(long account, long job) =>
        "https://fc826.us1.dbt.com/api/v2"
            .AppendPathSegment("accounts")
            .AppendPathSegment(account)
            .AppendPathSegment($"jobs/{job}/run/")
            .WithHeaders(new { Authorization = $"Token {dbtToken}", Accept = "application/json" })
            .PostJsonAsync(new { cause = "flurl", steps_override = Array.Empty<string>() });

    public Task<string> WhoAsync() =>
        "https://fc826.us1.dbt.com/api/v2/whoami/".WithOAuthBearerToken(dbtToken).GetStringAsync(); // expect-info: DBTC2006
}
