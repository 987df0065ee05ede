using System.Net.Http.Headers;

namespace Partials;

public sealed partial class TwoSidedClient
{
    private readonly HttpClient left = Connect("https://lt910.us1.dbt.com", "DBT_LEFT");

    public Task<string> LeftJobsAsync() => left.GetStringAsync("/api/v2/accounts/70403103910501/jobs/");

    private static partial HttpClient Connect(string url, string variable);
}
