using RestSharp;

public sealed class RunReader(RestClient client)
{
    public RunReader() : this(new RestClient("https://ab123.us1.dbt.com/api/v2"))
    {
    }

    public async Task<string?> ReadAsync(long account, string token)
    {
        RestRequest request = new RestRequest("accounts/{account}/runs/")
            .AddUrlSegment("account", account)
            .AddOrUpdateHeader("Authorization", "Bearer " + token)
            .AddQueryParameter("order_by", "-id")
            .AddQueryParameter("limit", "1000"); // expect: DBTC3003
        return (await client.GetAsync(request)).Content;
    }
}
