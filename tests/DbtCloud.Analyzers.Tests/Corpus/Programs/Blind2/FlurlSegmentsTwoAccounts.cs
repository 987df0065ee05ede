using Flurl;
using Flurl.Http;
using Microsoft.Extensions.Configuration;

public class JobTrigger
{
    readonly string apiToken;
    readonly string root;

    public JobTrigger(IConfiguration cfg)
    {
        apiToken = cfg["Dbt:ApiToken"] ?? throw new InvalidOperationException("Dbt:ApiToken");
        root = "https://ab123.us1.dbt.com";
    }

    public async Task TriggerNightly()
    {
        await root
            .AppendPathSegments("api", "v2", "accounts", 70403103922125, "jobs", 5501, "run")
            .WithOAuthBearerToken(apiToken)
            .PostJsonAsync(new { cause = "nightly" });

        await root
            .AppendPathSegments("api", "v2", "accounts", 70403103922125, "jobs", 5502, "run")
            .WithOAuthBearerToken(apiToken)
            .PostJsonAsync(new { cause = "nightly, second" });

        await root
            .AppendPathSegments("api", "v2", "accounts", 70403103922999, "jobs", 9001, "run")
            .WithOAuthBearerToken(apiToken) // expect: DBTC1001
            .PostJsonAsync(new { cause = "nightly" });
    }
}
