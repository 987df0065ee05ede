using RestSharp;

public sealed class Old
{
    private readonly RestClient client = new("https://ab123.us1.dbt.com/api/v2");

    public async Task<string?> JobsAsync(long account, string dbtToken)
    {
        RestRequest request = new($"accounts/{account}/jobs/");
        request.AddQueryParameter("access_token", dbtToken); // expect: DBTC1003
        return (await client.GetAsync(request)).Content;
    }

    public async Task<string?> RunsAsync(long account, string dbtToken)
    {
        RestRequest request = new($"accounts/{account}/runs/");
        request.AddHeader("Authorization", "Token " + dbtToken);
        request.AddQueryParameter("order_by", "-id");
        return (await client.GetAsync(request)).Content;
    }
}
