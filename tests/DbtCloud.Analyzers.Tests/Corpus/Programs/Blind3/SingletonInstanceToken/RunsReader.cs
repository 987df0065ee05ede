using Flurl.Http;

namespace Singletons;

public static class RunsReader
{
    public static Task<string> ReadAsync() =>
        "https://si912.us1.dbt.com/api/v2/accounts/70403103912203/runs/"
            .WithOAuthBearerToken(Settings.Instance.DbtToken) // expect: DBTC1004
            .GetStringAsync();
}
