using System.Net.Http.Headers;
using System.Text;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Queries;

public sealed class QueryWriters
{
    private readonly HttpClient http;

    public QueryWriters(HttpClient http, string dbtToken)
    {
        this.http = http;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public Task<string> HelperAsync(long account) =>
        http.GetStringAsync(QueryHelpers.AddQueryString($"https://lq912.us1.dbt.com/api/v2/accounts/{account}/jobs/", "limit", "200")); // expect: DBTC3003

    public Task<string> BuilderAsync(long account)
    {
        UriBuilder url = new($"https://lq912.us1.dbt.com/api/v2/accounts/{account}/runs/")
        {
            Query = "limit=150&order_by=-id", // expect: DBTC3003
        };
        return http.GetStringAsync(url.Uri);
    }

    public Task<string> TextAsync(long account)
    {
        StringBuilder url = new("https://lq912.us1.dbt.com/api/v2/accounts/");
        url.Append(account).Append("/runs/?offset=1000&limit=").Append(1000); // expect: DBTC3003
        return http.GetStringAsync(url.ToString());
    }

    public Task<string> ParsedAsync(long account)
    {
        var query = HttpUtility.ParseQueryString(string.Empty);
        query["offset"] = "200";
        query["limit"] = "100";
        return http.GetStringAsync($"https://lq912.us1.dbt.com/api/v2/accounts/{account}/runs/?{query}");
    }
}
