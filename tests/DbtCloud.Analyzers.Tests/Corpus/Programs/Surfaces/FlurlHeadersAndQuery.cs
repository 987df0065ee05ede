using Flurl;
using Flurl.Http;

public static class Flurls
{
    private const string Api = "https://ab123.us1.dbt.com/api";

    public static Task<string> RunsAsync(long account, string token) => Api
        .AppendPathSegment("v2/accounts")
        .AppendPathSegment(account)
        .AppendPathSegment("runs/")
        .SetQueryParam("order_by", "-id")
        .SetQueryParam("limit", 250) // expect: DBTC3003
        .WithHeader("Authorization", $"Token {token}")
        .GetStringAsync();

    public static Task<string> SomeRunsAsync(long account, string token) => Api
        .AppendPathSegments("v2", "accounts", account, "runs/")
        .SetQueryParams(new { limit = 100, offset = 300 })
        .WithHeader("Authorization", $"Token {token}")
        .GetStringAsync();
}
