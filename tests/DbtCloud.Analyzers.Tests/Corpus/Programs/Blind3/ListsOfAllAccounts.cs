using System.Net.Http.Headers;
using RestSharp;

namespace Lists;

public sealed class AllAccounts
{
    private static readonly Uri Root = new("https://la912.us1.dbt.com/api/v3/");
    private readonly HttpClient http = new();
    private readonly string token;

    public AllAccounts(string dbtToken) => token = dbtToken;

    public async Task<string> RelativeAsync()
    {
        HttpRequestMessage request = new()
        {
            Method = HttpMethod.Get,
            RequestUri = new Uri(Root, "accounts?state=1"), // expect: DBTC2001
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public string? Rest()
    {
        RestRequest request = new("/api/v2/accounts/"); // expect: DBTC2001
        request.AddHeader("Authorization", "Token " + token);
        return new RestClient("https://la912.us1.dbt.com").Get(request).Content;
    }

    public string? OneOf(long account)
    {
        RestRequest request = new("/api/v2/accounts/" + account + "/");
        request.AddHeader("Authorization", "Token " + token);
        return new RestClient("https://la912.us1.dbt.com").Get(request).Content;
    }
}
