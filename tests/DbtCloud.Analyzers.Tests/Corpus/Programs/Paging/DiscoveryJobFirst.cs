using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class JobModels(HttpClient http, string dbtToken)
{
    public async Task<string> ReadAsync(long job)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new
        {
            query = "query($job: BigInt!) { job(id: $job) { models(first: 300) { uniqueId } } }", // expect: DBTC3003
            variables = new { job },
        });
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> EnvironmentAsync(long environment)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new
        {
            query = "query($id: BigInt!) { environment(id: $id) { applied { models(first: 300) { edges { node { uniqueId } } } } } }",
            variables = new { id = environment },
        });
        return await response.Content.ReadAsStringAsync();
    }
}
