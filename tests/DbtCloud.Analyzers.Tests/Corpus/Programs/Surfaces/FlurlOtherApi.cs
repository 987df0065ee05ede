using Flurl;
using Flurl.Http;

public sealed class Crm(string token)
{
    public Task<string> AccountsAsync() => "https://crm.example".AppendPathSegments("api", "v2", "accounts/").SetQueryParam("limit", 1000).WithOAuthBearerToken(token).GetStringAsync();

    public async Task<string> TwoAsync()
    {
        string one = await "https://crm.example/api/v2/accounts/1/projects/".WithOAuthBearerToken(token).GetStringAsync();
        string two = await "https://crm.example/api/v2/accounts/2/projects/".WithOAuthBearerToken(token).GetStringAsync();
        return one + two;
    }
}
