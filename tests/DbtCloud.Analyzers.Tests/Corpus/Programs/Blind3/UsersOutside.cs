using Flurl.Http;
using RestSharp;

namespace Users;

public sealed class UserDirectory(string dbtToken)
{
    private readonly RestClient rest = new("https://uo912.us1.dbt.com");

    public async Task<string?> RestAsync(long user)
    {
        RestRequest request = new("api/v2/users/{user}/"); // expect: DBTC2002
        request.AddUrlSegment("user", user);
        request.AddHeader("Authorization", $"Bearer {dbtToken}");
        return (await rest.ExecuteAsync(request)).Content;
    }

    public Task<string> FlurlAsync(long user) =>
        "https://uo912.us1.dbt.com" // expect: DBTC2002
            .WithOAuthBearerToken(dbtToken)
            .AppendPathSegment($"/api/v2/users/{user}/")
            .GetStringAsync();

    public Task<string> OfAccountAsync(long account, long user) =>
        "https://uo912.us1.dbt.com"
            .WithOAuthBearerToken(dbtToken)
            .AppendPathSegment($"/api/v3/accounts/{account}/users/{user}/")
            .GetStringAsync();
}
