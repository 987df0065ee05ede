using RestSharp;
using RestSharp.Authenticators;

public sealed class HelpDesk
{
    private readonly RestClient client = new(new RestClientOptions("https://helpdesk.example/api/v2") { Authenticator = new HttpBasicAuthenticator("bot", "not-a-secret") });

    public async Task<string?> AccountsAsync() => (await client.GetAsync(new RestRequest("accounts/"))).Content;

    public async Task<string?> TicketsAsync(string account) => (await client.GetAsync(new RestRequest($"accounts/{account}/projects/").AddQueryParameter("limit", 500))).Content;
}
