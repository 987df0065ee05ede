using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Graph.Defaults;

public sealed class ModelReader
{
    private const string Large = "query($id: BigInt!, $first: Int = 1000) { environment(id: $id) { applied { models(first: $first) { totalCount } } } }"; // expect: DBTC3003
    private const string Right = "query($id: BigInt!, $first: Int = 500) { environment(id: $id) { applied { models(first: $first) { totalCount } } } }";
    private readonly HttpClient http;

    public ModelReader(HttpClient http, string dbtToken)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://dg930.metadata.us1.dbt.com/graphql");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public Task<HttpResponseMessage> LargeAsync(long id) => http.PostAsJsonAsync("", new { query = Large, variables = new { id } });

    public Task<HttpResponseMessage> RightAsync(long id) => http.PostAsJsonAsync("", new { query = Right, variables = new { id } });
}
