using Flurl;
using Flurl.Http;

public sealed class FlurlDbt
{
    private readonly string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;

    public Task<string> SpiceAsync() => "https://ab123.us1.dbt.com"
        .AppendPathSegments("api", "v2", "accounts", 70403103922125, "jobs/")
        .WithOAuthBearerToken(token)
        .GetStringAsync();

    public Task<string> GuildAsync() => "https://ab123.us1.dbt.com"
        .AppendPathSegments("api", "v2", "accounts", 70403103922126, "jobs/")
        .WithOAuthBearerToken(token) // expect: DBTC1001
        .GetStringAsync();
}
