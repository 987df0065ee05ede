using System.Net.Http.Headers;
using DbtCloud;

namespace HalfMigrated;

/// <summary>Already on the SDK.</summary>
public sealed class NewWorld
{
    public static DbtCloudClient Client { get; } = new(
        new DbtAccount(70403103980601, new Uri("https://nw806.us1.dbt.com")),
        DbtToken.FromEnvironmentVariable("DBT_CLOUD_TOKEN"));
}

/// <summary>Not yet.</summary>
public sealed class OldWorld
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ow806.us1.dbt.com/api/v2/accounts/70403103980602/") };

    public OldWorld()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN")); // expect: DBTC1004
    }

    public Task<string> JobsAsync() => http.GetStringAsync("jobs/");
}

/// <summary>Not yet either, but with a token of its own.</summary>
public sealed class OtherOldWorld
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://oo806.us1.dbt.com/api/v2/accounts/70403103980603/") };

    public OtherOldWorld()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN_OTHER"));
    }

    public Task<string> JobsAsync() => http.GetStringAsync("jobs/");
}
