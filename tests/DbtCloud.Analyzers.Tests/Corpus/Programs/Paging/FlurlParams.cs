using Flurl;
using Flurl.Http;

public static class Lists
{
    public static Task<string> RunsAsync(long account, string token) => $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/"
        .SetQueryParams(new { limit = 500, order_by = "-id" }) // expect: DBTC3003
        .WithOAuthBearerToken(token)
        .GetStringAsync();

    public static Task<string> OthersAsync(string token) => "https://api.example.com/api/v2/accounts/1/runs/"
        .SetQueryParams(new { limit = 500, order_by = "-id" })
        .WithOAuthBearerToken(token)
        .GetStringAsync();
}
