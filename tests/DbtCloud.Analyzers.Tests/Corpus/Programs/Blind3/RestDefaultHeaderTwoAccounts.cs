using RestSharp;

namespace Rest.Defaults;

public sealed class DefaultHeaderClient
{
    private readonly RestClient client;

    public DefaultHeaderClient(string dbtToken)
    {
        client = new RestClient(new RestClientOptions { BaseUrl = new Uri("https://rd912.us1.dbt.com/api/v2") });
        client.AddDefaultHeader("Authorization", $"Token {dbtToken}");
        client.AddDefaultQueryParameter("limit", "100");
    }

    public async Task<string?> OwnAsync(CancellationToken ct) =>
        (await client.GetAsync(new RestRequest("accounts/70403103912101/runs/"), ct)).Content;

    public async Task<string?> SubsidiaryAsync(CancellationToken ct) =>
        (await client.GetAsync(new RestRequest("accounts/{id}/runs/").AddUrlSegment("id", 70403103912102), ct)).Content; // expect: DBTC1001
}
