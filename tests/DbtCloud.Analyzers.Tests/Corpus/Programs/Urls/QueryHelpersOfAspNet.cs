using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;

public sealed class RunLister(HttpClient http)
{
    public async Task<string> PageAsync(long account, int offset, string token)
    {
        string url = QueryHelpers.AddQueryString(
            $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/",
            new Dictionary<string, string?> { ["limit"] = "100", ["offset"] = offset.ToString(), ["order_by"] = "-id" });
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
