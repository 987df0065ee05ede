namespace Logistics;

public sealed partial class LogisticsDbt
{
    // the freight account moved last year
    private const long Freight = 70403103922126;

    public Task<string> ReadRunsAsync() => GetAsync("accounts/70403103922125/runs/?limit=100");

    public Task<string> ReadFreightAsync() => GetAsync($"accounts/{Freight}/runs/?limit=100"); // expect: DBTC1001
}
