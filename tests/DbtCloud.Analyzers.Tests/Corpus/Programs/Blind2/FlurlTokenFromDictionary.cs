using Flurl;
using Flurl.Http;

public class UsageCollector
{
    private readonly IReadOnlyDictionary<long, string> _tokens;
    private readonly IReadOnlyDictionary<long, string> _hosts;

    public UsageCollector(IReadOnlyDictionary<long, string> tokens, IReadOnlyDictionary<long, string> hosts)
        => (_tokens, _hosts) = (tokens, hosts);

    public async Task<int> CountRunsAsync(CancellationToken ct)
    {
        var count = 0;
        foreach (var account in _tokens.Keys.OrderBy(k => k))
        {
            var page = await $"https://{_hosts[account]}.us1.dbt.com"
                .AppendPathSegment("api/v2/accounts")
                .AppendPathSegment(account)
                .AppendPathSegment("runs/")
                .SetQueryParams(new { limit = 100, order_by = "-id" })
                .WithOAuthBearerToken(_tokens[account])
                .GetJsonAsync<RunPage>(cancellationToken: ct);
            count += page.Data.Count;
        }

        return count;
    }

    private sealed record RunPage(List<RunRow> Data);
    private sealed record RunRow(long Id, int Status);
}
