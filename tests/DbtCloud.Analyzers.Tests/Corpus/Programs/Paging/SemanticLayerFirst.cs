using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Metrics(HttpClient http, string dbtToken)
{
    public async Task<string> QueryAsync(long environment)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://ab123.semantic-layer.us1.dbt.com/api/graphql", new
        {
            query = "mutation($id: BigInt!) { createQuery(environmentId: $id, metrics: [{name: \"revenue\"}], limit: 5000) { queryId } }",
            variables = new { id = environment },
        });
        return await response.Content.ReadAsStringAsync();
    }
}
