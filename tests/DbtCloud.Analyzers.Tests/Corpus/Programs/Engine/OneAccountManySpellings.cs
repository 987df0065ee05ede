using System.Net.Http.Headers;
public class Jobs(HttpClient http)
{
    private readonly string token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? "";
    // same account, two spellings
    public async Task Same()
    {
        await Get(70403103922125);
        await Get(70_403_103_922_125L);
        await Get(long.Parse("70403103922125"));
        await http.GetAsync("https://a.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
    }
    public async Task Runs(IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            using var m = new HttpRequestMessage(HttpMethod.Post, $"https://a.us1.dbt.com/api/v2/accounts/{run.AccountId}/runs/{run.Id}/cancel/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.SendAsync(m);
        }
    }
    public async Task Param(long accountA, long accountB) { await Get(accountA); await Get(accountB); }
    private Task Get(long id)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(m);
    }
}
public record Run(long Id, long AccountId);
