using Flurl.Http;

namespace OneAccount;

public sealed class Writer
{
    private readonly string account = "70403103980901";

    public async Task StartAsync(long job, string cause)
    {
        await "https://sv809.us1.dbt.com/api/v2/accounts"
            .WithHeader("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"))
            .AppendPathSegments(account, "jobs", job, "run/")
            .PostJsonAsync(new { cause });
    }

    public async Task DatabricksAsync()
    {
        await "https://adb-70403103980902.2.azuredatabricks.net/api/2.0/accounts/70403103980902/jobs/runs/list"
            .WithOAuthBearerToken(Environment.GetEnvironmentVariable("DATABRICKS_TOKEN"))
            .GetAsync();
    }
}
