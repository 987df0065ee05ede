using RestSharp;
using RestSharp.Authenticators;

namespace SupportSync;

public sealed class TicketSource(string helpdeskToken)
{
    private readonly RestClient client = new(new RestClientOptions("https://contoso.helpdesk.example")
    {
        Authenticator = new JwtAuthenticator(helpdeskToken),
    });

    public async Task<List<string?>> AccountsAsync(IEnumerable<long> accounts)
    {
        List<string?> pages = [(await client.ExecuteGetAsync(new RestRequest("/api/v2/accounts/"))).Content];
        foreach (long account in accounts)
        {
            RestRequest request = new RestRequest("/api/v2/accounts/{id}/users/")
                .AddUrlSegment("id", account)
                .AddQueryParameter("limit", 500);
            pages.Add((await client.ExecuteGetAsync(request)).Content);
        }

        return pages;
    }
}

public sealed class DbtJobs(string dbtToken, long dbtAccount)
{
    private readonly RestClient client = new(new RestClientOptions("https://sp901.us1.dbt.com")
    {
        Authenticator = new JwtAuthenticator(dbtToken),
    });

    public async Task<string?> JobsAsync() =>
        (await client.ExecuteGetAsync(new RestRequest("/api/v2/accounts/{id}/jobs/").AddUrlSegment("id", dbtAccount).AddQueryParameter("limit", 100))).Content;
}
