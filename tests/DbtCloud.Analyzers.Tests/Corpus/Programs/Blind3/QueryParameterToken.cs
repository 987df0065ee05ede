using Flurl;
using Flurl.Http;
using RestSharp;

namespace InQuery;

public sealed class QueryTokens(string dbtToken)
{
    public Task<string> FlurlAsync(long account) =>
        $"https://qt930.us1.dbt.com/api/v2/accounts/{account}/jobs/".SetQueryParam("access_token", dbtToken).GetStringAsync(); // expect: DBTC1003

    public async Task<string?> RestAsync(long account)
    {
        using RestClient client = new("https://qt930.us1.dbt.com/api/v2");
        RestRequest request = new($"accounts/{account}/runs/");
        request.AddQueryParameter("token", dbtToken); // expect: DBTC1003
        return (await client.ExecuteAsync(request)).Content;
    }

    public async Task<string?> HeaderAsync(long account, string cursorToken)
    {
        using RestClient client = new("https://qt930.us1.dbt.com/api/v2");
        RestRequest request = new($"accounts/{account}/runs/");
        request.AddHeader("Authorization", "Bearer " + dbtToken);
        request.AddQueryParameter("next_page", cursorToken);
        return (await client.ExecuteAsync(request)).Content;
    }
}
