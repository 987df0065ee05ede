using System.Net.Http.Headers;
using DbtCloud;

namespace Broker;

public static class Gateway
{
    // The broker holds one machine credential that the dbt deployment of the plant accepts for both of its accounts.
    public static async Task<(string Left, string Right)> BothAsync(
        HttpClient http,
        [DbtTokenShared("the plant's own gateway swaps the credential per account")] string gatewayToken)
    {
        string left = await SendAsync(http, gatewayToken, 70403103949001);
        string right = await SendAsync(http, gatewayToken, 70403103949002);
        return (left, right);
    }

    private static async Task<string> SendAsync(HttpClient http, string credential, long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://br949.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
