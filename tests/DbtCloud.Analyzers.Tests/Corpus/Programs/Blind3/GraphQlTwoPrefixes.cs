using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Graph;

public class MetadataComparer
{
    private const string Query = "query($id: BigInt!) { environment(id: $id) { applied { models(first: 200) { totalCount } } } }";
    private readonly HttpClient _client;

    public MetadataComparer(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:DiscoveryToken"]);
    }

    public async Task<bool> SameAsync(long left, long right)
    {
        using var a = await _client.PostAsJsonAsync("https://gl822.metadata.us1.dbt.com/graphql", new { query = Query, variables = new { id = left } });
        using var b = await _client.PostAsJsonAsync("https://gr822.metadata.us1.dbt.com/graphql", new { query = Query, variables = new { id = right } }); // expect: DBTC1001
        return await a.Content.ReadAsStringAsync() == await b.Content.ReadAsStringAsync();
    }
}
