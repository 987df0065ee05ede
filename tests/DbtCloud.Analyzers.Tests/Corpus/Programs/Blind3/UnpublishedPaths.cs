using System.Net.Http.Headers;
using Flurl;
using Flurl.Http;

namespace Unpublished;

public sealed class UnpublishedPaths(HttpClient http, string dbtToken)
{
    private const string Root = "https://up911.us1.dbt.com";

    public async Task<int> WalkAsync(long account, long user)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        string one = await http.GetStringAsync($"{Root}/api/v2/accounts/{account}/users/{user}/"); // expect-info: DBTC2006
        string two = await http.GetStringAsync($"{Root}/api/v3/accounts/{account}/environments/"); // expect-info: DBTC2006
        string three = await http.GetStringAsync($"{Root}/api/v2/constants/"); // expect-info: DBTC2006
        string four = await http.GetStringAsync($"{Root}/api/v3/accounts/{account}/users/{user}/");
        return one.Length + two.Length + three.Length + four.Length;
    }

    public Task<string> IntegrationsAsync() =>
        Root.AppendPathSegments("api", "v2", "integrations", "github", "installations/").WithOAuthBearerToken(dbtToken).GetStringAsync(); // expect-info: DBTC2006
}
