using System.ComponentModel;
using System.Net.Http.Headers;

namespace Remarks;

/// <summary>Replaces the calls of <c>https://cloud.getdbt.com/api/v2/accounts/</c>.</summary>
/// <remarks>
/// Before: <c>GET https://emea.dbt.com/api/v2/accounts/1/projects/?limit=500</c> with one token for all accounts.
/// </remarks>
public sealed class Successor
{
    private readonly HttpClient http;

    public Successor(HttpClient http) => this.http = http;

    [Obsolete("GET /api/v2/accounts/ lists the token's own account only: ask for the account itself (cloud.getdbt.com is gone, too).")]
    public Task<string> AccountsAsync() => throw new NotSupportedException("GET https://cloud.getdbt.com/api/v2/accounts/ is not supported any more.");

    [Description("Was https://au.dbt.com/api/v2/accounts/{id}/projects/ before")]
    public async Task<string> ProjectsAsync(long account, string dbtToken)
    {
        // was: http.GetStringAsync("https://cloud.getdbt.com/api/v2/accounts/" + account + "/projects/?limit=1000")
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://or920.us1.dbt.com/api/v3/accounts/{account}/projects/?limit=100");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.IsSuccessStatusCode
            ? await response.Content.ReadAsStringAsync()
            : throw new HttpRequestException($"{(int)response.StatusCode}: the token is for one account; https://cloud.getdbt.com/ answers nobody");
    }
}
