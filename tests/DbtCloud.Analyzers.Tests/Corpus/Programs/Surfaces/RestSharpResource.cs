using RestSharp;
using RestSharp.Authenticators;

public class DbtRestClient
{
    private readonly RestClient client;

    public DbtRestClient(string token)
    {
        var options = new RestClientOptions("https://ab123.us1.dbt.com/api/v2") { Authenticator = new JwtAuthenticator(token) };
        client = new RestClient(options);
    }

    public async Task<string?> Accounts()
    {
        var request = new RestRequest("accounts/"); // expect: DBTC2001
        RestResponse response = await client.GetAsync(request);
        return response.Content;
    }

    public async Task<string?> Jobs(long account)
    {
        var request = new RestRequest("accounts/{id}/jobs/").AddUrlSegment("id", account);
        RestResponse response = await client.GetAsync(request);
        return response.Content;
    }

    public async Task<string?> Projects(long account)
    {
        var request = new RestRequest("accounts/{id}/projects/"); // expect: DBTC2003
        request.AddUrlSegment("id", account);
        RestResponse response = await client.ExecuteGetAsync(request);
        return response.Content;
    }
}
