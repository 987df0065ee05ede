using RestSharp;
using RestSharp.Authenticators;
public class RestSharpMany
{
    readonly RestClient _client;
    public RestSharpMany(string dbtToken) => _client = new RestClient(new RestClientOptions("https://ab123.us1.dbt.com/api/") { Authenticator = new JwtAuthenticator(dbtToken) });
    public Task<RestResponse> A() => _client.ExecuteGetAsync(new RestRequest("v2/accounts/{id}/jobs/").AddUrlSegment("id", 70403103922125));
    public Task<RestResponse> B() => _client.ExecuteGetAsync(new RestRequest("v2/accounts/{id}/jobs/") // expect: DBTC1001
        .AddUrlSegment("id", 70403103922126));
    public Task<RestResponse> C() => _client.ExecuteAsync(new RestRequest("v3/accounts/", Method.Get)); // expect: DBTC2001
    public Task<RestResponse> D() => _client.ExecuteAsync(new RestRequest("v3/accounts/", Method.Post));
    public Task<RestResponse> E(long id) => _client.ExecuteAsync(new RestRequest($"v2/accounts/{id}/runs/").AddQueryParameter("limit", "500")); // expect: DBTC3003
}
