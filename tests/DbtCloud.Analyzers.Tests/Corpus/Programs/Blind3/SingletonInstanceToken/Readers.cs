using Flurl.Http;

namespace Singletons;

public static class JobsReader
{
    public static Task<string> ReadAsync() =>
        "https://si912.us1.dbt.com/api/v2/accounts/70403103912201/jobs/"
            .WithOAuthBearerToken(Settings.Instance.DbtToken)
            .GetStringAsync();
}

public static class PartnerReader
{
    public static Task<string> ReadAsync() =>
        "https://si912.us1.dbt.com/api/v2/accounts/70403103912202/jobs/"
            .WithOAuthBearerToken(Settings.Instance.DbtPartnerToken)
            .GetStringAsync();
}
