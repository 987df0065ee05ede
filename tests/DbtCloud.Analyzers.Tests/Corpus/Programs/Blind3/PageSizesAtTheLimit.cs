using System.Net.Http.Headers;
using System.Net.Http.Json;
using RestSharp;
using DbtCloud;
using DbtCloud.Models;

public static class Limits
{
    public const int Admin = 100;
    public const int Discovery = 500;
}

public sealed class Pager(HttpClient http, DbtCloudClient client)
{
    public async Task<int> CountAsync(long account, string dbtToken)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        int offset = 0, total = 0, batch = 500;
        for (; ; offset += Limits.Admin)
        {
            var page = await http.GetStringAsync($"https://pg948.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={Limits.Admin}&offset={offset}");
            total += page.Length;
            if (page.Length < batch || offset >= 5000) break;
        }

        var query = new
        {
            query = "query($id: BigInt!, $first: Int!) { environment(id: $id) { applied { models(first: $first) { totalCount } } } }",
            variables = new { id = 70403103948001, first = Limits.Discovery },
        };
        using var answer = await http.PostAsJsonAsync("https://pg948.metadata.us1.dbt.com/graphql", query);
        return total + (int)answer.StatusCode;
    }

    public async Task<long> SdkAsync(CancellationToken ct)
    {
        long seen = 0;
        await foreach (Job job in client.Jobs.ListAsync(new JobListOptions { Limit = Math.Min(Limits.Discovery, 100) }, ct))
        {
            if (++seen == 1_000) break;
        }

        return seen;
    }

    public Task<RestResponse> RestAsync(long account) =>
        new RestClient("https://pg948.us1.dbt.com/api/v2").ExecuteAsync(new RestRequest($"accounts/{account}/jobs/").AddQueryParameter("limit", "100").AddQueryParameter("offset", "1000"));
}
