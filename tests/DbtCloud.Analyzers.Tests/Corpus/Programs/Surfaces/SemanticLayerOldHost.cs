using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Metrics(HttpClient http, string token)
{
    public async Task<string> ListAsync(long environmentId)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            "https://semantic-layer.cloud.getdbt.com/api/graphql", // expect: DBTC2004
            new { query = "query($id: BigInt!) { metrics(environmentId: $id) { name } }", variables = new { id = environmentId } });
        return await response.Content.ReadAsStringAsync();
    }
}
