using Flurl.Http;
using Flurl;

public class Pager
{
    public static async Task<string> First(long acct, string dbtToken) =>
        await "https://fl116.us1.dbt.com/api/v2"
            .AppendPathSegments("accounts", acct, "runs/")
            .SetQueryParam("limit", 250) // expect: DBTC3003
            .SetQueryParam("offset", 0)
            .WithHeader("Authorization", "Token " + dbtToken)
            .GetStringAsync();

    public static async Task<string> Issues(string trackerToken) =>
        await "https://tracker.example.com/api/v2"
            .AppendPathSegments("accounts", 5, "issues")
            .SetQueryParam("limit", 250)
            .WithHeader("Authorization", "Token " + trackerToken)
            .GetStringAsync();
}
