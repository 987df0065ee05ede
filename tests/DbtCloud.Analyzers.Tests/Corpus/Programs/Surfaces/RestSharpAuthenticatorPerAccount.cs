using RestSharp;
using RestSharp.Authenticators.OAuth2;

public sealed class Fleet
{
    private readonly Dictionary<long, RestClient> clients = [];

    public RestClient For(long account, string token)
    {
        if (!clients.TryGetValue(account, out RestClient? client))
        {
            RestClientOptions options = new($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/")
            {
                Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(token, "Bearer"),
            };
            clients[account] = client = new RestClient(options);
        }

        return client;
    }

    public async Task RunAsync()
    {
        string? spice = (await For(70403103922125, Environment.GetEnvironmentVariable("SPICE")!).GetAsync(new RestRequest("jobs/"))).Content;
        string? guild = (await For(70403103922126, Environment.GetEnvironmentVariable("GUILD")!).GetAsync(new RestRequest("jobs/"))).Content;
        Console.WriteLine(spice + guild);
    }
}
