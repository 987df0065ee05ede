using RestSharp;
using RestSharp.Authenticators;

namespace Rest.PerAccount;

/// <summary>Looks at the request and signs it with the token of the account it is for.</summary>
public sealed class AccountAuthenticator : IAuthenticator
{
    private readonly IReadOnlyDictionary<string, string> _tokens;

    public AccountAuthenticator(IReadOnlyDictionary<string, string> tokens) => _tokens = tokens;

    public ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default)
    {
        var account = request.Parameters.First(parameter => parameter.Name == "account").Value!.ToString()!;
        request.AddOrUpdateHeader("Authorization", $"Bearer {_tokens[account]}");
        return ValueTask.CompletedTask;
    }
}

public sealed class DbtApi
{
    private readonly RestClient _client;

    public DbtApi(IReadOnlyDictionary<string, string> tokens) =>
        _client = new RestClient(new RestClientOptions("https://pa956.eu1.dbt.com/api/v2") { Authenticator = new AccountAuthenticator(tokens) });

    public async Task<string?> FinanceAsync() => (await _client.ExecuteAsync(Jobs("70403103956001"))).Content;

    public async Task<string?> LogisticsAsync() => (await _client.ExecuteAsync(Jobs("70403103956002"))).Content;

    private static RestRequest Jobs(string account) =>
        new RestRequest("accounts/{account}/jobs/").AddUrlSegment("account", account).AddQueryParameter("limit", 100);
}
