using RestSharp;
using RestSharp.Authenticators.OAuth2;

public sealed class Fleet
{
    private readonly OAuth2AuthorizationRequestHeaderAuthenticator authenticator = new(Environment.GetEnvironmentVariable("DBT_TOKEN")!, "Bearer");

    public async Task RunAsync()
    {
        RestClient spice = new(new RestClientOptions("https://ab123.us1.dbt.com/api/v2") { Authenticator = authenticator });
        RestClient guild = new(new RestClientOptions("https://cd456.us1.dbt.com/api/v2") { Authenticator = authenticator });
        RestResponse one = await spice.ExecuteAsync(new RestRequest("accounts/70403103922125/jobs/"));
        RestResponse two = await guild.ExecuteAsync(new RestRequest("accounts/70403103922126/jobs/")); // expect: DBTC1001
        Console.WriteLine($"{one.StatusCode} {two.StatusCode}");
    }
}
