using Flurl.Http;
using RestSharp;

namespace Old.Calls;

public class OldCalls
{
    private readonly string _token;

    public OldCalls(string dbtToken) { _token = dbtToken; }

    public Task<string> WebhookEventAsync(long account, string eventId) =>
        $"https://oc976.us1.dbt.com/api/v3/accounts/{account}/webhooks/event/{eventId}".WithOAuthBearerToken(_token).GetStringAsync(); // expect: DBTC2003

    public Task<string> ReceiptAsync(long account, string subscription, string eventId) =>
        $"https://oc976.us1.dbt.com/api/v3/accounts/{account}/webhooks/subscription/{subscription}/event/{eventId}/receipt".WithOAuthBearerToken(_token).GetStringAsync();

    public async Task<string?> ConnectionsAsync(long account, long project)
    {
        using var client = new RestClient("https://oc976.us1.dbt.com");
        var request = new RestRequest("/api/v3/accounts/{a}/projects/{p}/connections/") // expect: DBTC2003
            .AddUrlSegment("a", account)
            .AddUrlSegment("p", project)
            .AddHeader("Authorization", "Bearer " + _token);
        return (await client.ExecuteGetAsync(request)).Content;
    }

    public async Task<string?> AccountConnectionsAsync(long account)
    {
        using var client = new RestClient("https://oc976.us1.dbt.com");
        var request = new RestRequest("/api/v3/accounts/{a}/connections/")
            .AddUrlSegment("a", account)
            .AddHeader("Authorization", "Bearer " + _token);
        return (await client.ExecuteGetAsync(request)).Content;
    }

    public Task DeleteEnvironmentAsync(long account, long environment) =>
        $"https://oc976.us1.dbt.com/api/v2/accounts/{account}/environments/{environment}/".WithOAuthBearerToken(_token).DeleteAsync(); // expect: DBTC2003

    public Task DeleteJobAsync(long account, long job) =>
        $"https://oc976.us1.dbt.com/api/v2/accounts/{account}/jobs/{job}/".WithOAuthBearerToken(_token).DeleteAsync();
}
