using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;

public sealed class Lists(HttpClient http, string dbtToken)
{
    public async Task<string> RunsAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        string url = QueryHelpers.AddQueryString($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/", "limit", "250"); // expect: DBTC3003
        return await http.GetStringAsync(url);
    }
}
